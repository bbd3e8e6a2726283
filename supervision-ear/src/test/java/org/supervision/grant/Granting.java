package org.supervision.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.supervision.stage.Forms;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** Asks for access to the records of the year around the day of the tests. */
public final class Granting {

  private Granting() {}

  /** Sends a request; its identifier. */
  public static String asks(Stage stage, Visitor who, String people, Map<String, String> other)
      throws Exception {
    HttpResponse<String> sent =
        Forms.submit(who, "/grant/new", "ask", "send", request(people, other));
    assertThat(sent.headers().firstValue("Location").orElse(sent.body())).endsWith("/grants");
    return new Rows(stage)
        .first("SELECT id FROM supervision.access_grant ORDER BY asked_at DESC LIMIT 1");
  }

  static Map<String, String> request(String people, Map<String, String> other) {
    Map<String, String> fields = new HashMap<>();
    fields.put("people", people);
    fields.put("purpose", "investigation");
    fields.put("reason", "An allegation that has to be looked into.");
    fields.put("reference", "INV-7");
    fields.put("records", "true");
    day(fields, "aboutFrom", "2025");
    day(fields, "aboutUntil", "2026");
    day(fields, "startsOn", "2026");
    day(fields, "endsOn", "2026");
    fields.put("aboutFrom-month", "1");
    fields.put("endsOn-month", "12");
    fields.putAll(other);
    return fields;
  }

  private static void day(Map<String, String> fields, String field, String year) {
    fields.put(field, "24");
    fields.put(field + "-month", "11");
    fields.put(field + "-year", year);
  }
}
