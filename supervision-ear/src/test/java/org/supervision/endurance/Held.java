package org.supervision.endurance;

import java.net.http.HttpResponse;
import java.util.Map;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** Sessions that were held just now, for tests that need many. */
public final class Held {

  /** Today at nine, as the form is filled in. */
  static final Map<String, String> TODAY =
      Map.of(
          "day",
          "24",
          "day-month",
          "11",
          "day-year",
          "2026",
          "start",
          "09:00",
          "minutes",
          "60",
          "place",
          "Room 4");

  private Held() {}

  /** Plans a session of a pair for today; its identifier. */
  public static String planned(Stage stage, Visitor supervisor, String with, String as)
      throws Exception {
    String relationship = new Rows(stage).relationship(as, with);
    HttpResponse<String> planned =
        Forms.submit(supervisor, "/session/plan?with=" + relationship, "plan", "save", TODAY);
    return planned
        .headers()
        .firstValue("Location")
        .orElse("")
        .replaceAll(".*/session/([0-9a-f-]{36}).*", "$1");
  }

  /** Plans a session of a pair for today and says that it was held; its identifier. */
  public static String session(Stage stage, Visitor supervisor, String with, String as)
      throws Exception {
    String session = planned(stage, supervisor, with, as);
    Forms.submit(
        supervisor,
        "/session/" + session + "/hold",
        "hold",
        "save",
        Map.of("day", "24", "day-month", "11", "day-year", "2026", "minutes", "60"));
    return session;
  }

  /** A draft of such a session. */
  public static HttpDraft draft(Stage stage, Visitor supervisor, String with, String as)
      throws Exception {
    return HttpDraft.of(supervisor, session(stage, supervisor, with, as));
  }
}
