package org.supervision.tray;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.supervision.stage.Forms;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** Ivy’s tray of one day: Nina draws it, Hal gives it and takes it back. */
public final class DrawnTray {

  private DrawnTray() {}

  /** Draws what was recorded on the day of a record, and gives it; the tray. */
  public static String given(Stage stage, String recordId) throws Exception {
    String tray = drawn(stage, recordId);
    Visitor hal = Visitor.of(stage.url(), "hal");
    Forms.submit(hal, "/tray/" + tray, "decide", "give", Map.of());
    return tray;
  }

  /** Draws alone. */
  static String drawn(Stage stage, String recordId) throws Exception {
    Rows rows = new Rows(stage);
    LocalDate day =
        LocalDate.parse(
            rows.first(
                "SELECT held_on FROM supervision.supervision_record WHERE id = ?", recordId));
    Visitor nina = Visitor.of(stage.url(), "nina");
    HttpResponse<String> sent = Forms.submit(nina, "/tray/new", "new", "draw", asked(day));
    assertThat(sent.headers().firstValue("Location").orElse(sent.body())).endsWith("/trays");
    return rows.first("SELECT id FROM supervision.inspection_tray ORDER BY drawn_at DESC LIMIT 1");
  }

  /** Takes it back. */
  public static void takeBack(Stage stage, String tray) throws Exception {
    Visitor hal = Visitor.of(stage.url(), "hal");
    Forms.submit(hal, "/tray/" + tray, "decide", "take-back", Map.of());
  }

  private static Map<String, String> asked(LocalDate day) {
    Map<String, String> fields = new HashMap<>();
    fields.put("inspector", "X0001");
    fields.put("reference", "OFSTED-7");
    fields.put("team", "");
    fields.put("wanted", "5");
    fields.put("from", day.toString());
    fields.put("until", day.toString());
    fields.put("endsOn", "2026-12-01");
    return fields;
  }
}
