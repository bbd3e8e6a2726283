package org.supervision.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;

/** A form with an empty field says so at the field, and loses nothing of the others. */
@OnStage
@Tag("payara")
class MissingAnswerIT {

  @Test
  void whatWasTypedBesideAnEmptyFieldIsStillThere(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      Visitor ruth = Visitor.of(stage.url(), "ruth");
      String purpose = "/access/" + new Things(connection).id("joss.file") + "/purpose";

      String page =
          Forms.submit(
                  ruth,
                  purpose,
                  "stated",
                  "open",
                  Map.of("reason", "A reason that took a while", "reference", "SAMPLE-17"))
              .body();

      assertThat(page)
          .contains("A reason that took a while")
          .contains("SAMPLE-17")
          .contains("error-summary")
          .contains("id=\"purpose-error\"");
    }
  }

  @Test
  void aTextThatIsTooLongIsStillThereToBeShortened(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      Visitor ruth = Visitor.of(stage.url(), "ruth");
      String purpose = "/access/" + new Things(connection).id("joss.file") + "/purpose";
      String tooLong = "Too long to be a reason. ".repeat(2_400);

      String page =
          Forms.submit(
                  ruth,
                  purpose,
                  "stated",
                  "open",
                  Map.of("purpose", "managers-discussion", "reason", tooLong))
              .body();

      assertThat(page).contains("error-summary").contains(tooLong.strip());
    }
  }

  @Test
  void everyEmptyFieldIsNamedAtOnce(Stage stage) throws Exception {
    Visitor ed = Visitor.of(stage.url(), "ed");
    Map<String, String> hardlyAnything = Map.of("people", "", "reason", "", "reference", "R-1");
    String page = Forms.submit(ed, "/grant/new", "ask", "send", hardlyAnything).body();
    assertThat(page)
        .contains("id=\"people-error\"")
        .contains("id=\"purpose-error\"")
        .contains("id=\"reason-error\"")
        .contains("R-1");
  }
}
