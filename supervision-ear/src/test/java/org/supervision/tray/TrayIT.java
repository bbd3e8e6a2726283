package org.supervision.tray;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.shell.Axe;
import org.supervision.stage.Browsers;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;

/** An inspector’s tray, from the draw to its end (ACCESS 9, 17, 21, 24). */
@OnStage
@Tag("payara")
class TrayIT {

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  @Test
  void anInspectorReadsWhatWasDrawnOnceSomebodyElseGaveItAndUntilItIsTakenBack(
      Stage stage, Browsers browsers) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      Things things = new Things(connection);
      Visitor ivy = Visitor.of(stage.url(), "ivy");
      Visitor nina = Visitor.of(stage.url(), "nina");
      String record = "/record/" + things.id("dev.signed");
      String tray = DrawnTray.drawn(stage, things.id("dev.signed"));
      String page = "/tray/" + tray;

      assertThat(nina.get(page).body())
          .contains("It holds what was sealed.")
          .contains("Drawing again with the same seed gives the same records.")
          .contains("Dev Sharrock")
          .doesNotContain("id=\"give\"");
      assertThat(ivy.get(page).statusCode()).isEqualTo(NOT_FOUND);
      assertThat(ivy.get(record).statusCode()).isEqualTo(NOT_FOUND);

      Forms.submit(Visitor.of(stage.url(), "hal"), page, "decide", "give", Map.of());
      assertThat(ivy.get("/trays").body()).contains(page);
      assertThat(ivy.get(page).body()).contains(record).doesNotContain("Seed of the draw");
      assertThat(ivy.get(record).body())
          .contains("Back to what you were given")
          .doesNotContain("/pdf");
      assertThat(Visitor.of(stage.url(), "dev").get(things.in("/access/{dev.file}/looked")).body())
          .contains("Ivy Harcourt")
          .contains("Inspection");
      assertThat(nina.get(page).body()).contains("Read a record");

      Page seen = browsers.of("nina");
      seen.navigate(page);
      Axe.assertClean(seen);

      DrawnTray.takeBack(stage, tray);
      assertThat(ivy.get(record).statusCode()).isEqualTo(NOT_FOUND);
      assertThat(ivy.get(page).statusCode()).isEqualTo(NOT_FOUND);
    }
  }

  @Test
  void aRecordThatWasPutInByHandBreaksTheSealAndTheTrayOpensNothing(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      Things things = new Things(connection);
      Visitor ivy = Visitor.of(stage.url(), "ivy");
      String drawn = "/record/" + things.id("dev.signed");
      String tray = DrawnTray.given(stage, things.id("dev.signed"));
      assertThat(ivy.get(drawn).statusCode()).isEqualTo(OK);
      new Rows(stage)
          .change(
              "INSERT INTO supervision.tray_item (id, version, tray_id, place, record_id, file_id,"
                  + " supervisee_id, held_on) SELECT UUID(), 1, ?, 99, id, file_id, supervisee_id,"
                  + " held_on FROM supervision.supervision_record WHERE id = ?",
              tray,
              things.id("priya.signed"));
      assertThat(ivy.get("/record/" + things.id("priya.signed")).statusCode()).isEqualTo(NOT_FOUND);
      assertThat(ivy.get(drawn).statusCode()).isEqualTo(NOT_FOUND);
      assertThat(ivy.get("/tray/" + tray).statusCode()).isEqualTo(NOT_FOUND);
      assertThat(Visitor.of(stage.url(), "nina").get("/tray/" + tray).body())
          .contains("opens nothing");
      DrawnTray.takeBack(stage, tray);
    }
  }
}
