package org.supervision.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** What a supervisee prepares, and what both put on the agenda (PRODUCT C8). */
@OnStage
@Tag("payara")
class PreparationIT {

  private static final int OK = 200;
  private static final String BROUGHT = "Whether the two panels could meet on one day";
  private static final String POINT = "Cover at half term";
  private static final List<String> OTHERS = List.of("dee", "iro", "nina", "ita");

  @Test
  void whatIsBroughtOpensTheRecordForTheTwoAndForNobodyElse(Stage stage) throws Exception {
    Visitor hal = Visitor.of(stage.url(), "hal");
    Visitor dot = Visitor.of(stage.url(), "dot");
    String session = planned(hal, new Rows(stage).relationship("hal", "dot"));
    String prepare = session + "/prepare";
    assertThat(dot.get("/").body()).contains(prepare);
    assertThat(hal.get(prepare).statusCode()).isNotEqualTo(OK);

    send(dot, session, "");
    assertThat(dot.get("/").body()).as("nothing was written").contains(prepare);
    assertThat(send(dot, session, BROUGHT + ", as for MOS-49377").body())
        .contains("href=\"#keep\"", "a case reference: “MOS-49377”");
    assertThat(hal.get(session).body()).as("not sent").doesNotContain(BROUGHT);
    send(dot, session, BROUGHT + ", as for MOS-49377", "keep", "on");
    assertThat(dot.get("/").body()).doesNotContain(prepare);
    String named = POINT + " (MOS-49377)";
    assertThat(Forms.submit(dot, session, "add", "put", Map.of("item", named)).body())
        .contains("href=\"#keep\"", "a case reference: “MOS-49377”");
    assertThat(hal.get(session).body()).as("not put on").doesNotContain(POINT);
    Forms.submit(dot, session, "add", "put", Map.of("item", named, "keep", "on"));

    assertThat(hal.get(session).body()).contains(BROUGHT).contains(POINT);
    assertThat(dot.get(session).body()).contains(BROUGHT).contains(POINT);
    for (String other : OTHERS) {
      Visitor visitor = Visitor.of(stage.url(), other);
      assertRefused(visitor, session);
      assertRefused(visitor, prepare);
    }
    theDraftOpensWithIt(hal, dot, session);
  }

  private static void theDraftOpensWithIt(Visitor hal, Visitor dot, String session)
      throws Exception {
    Forms.submit(
        hal,
        session + "/hold",
        "hold",
        "save",
        Map.of("day", "24", "day-month", "11", "day-year", "2026", "minutes", "60"));
    HttpDraft draft = HttpDraft.of(hal, session.replace("/session/", ""));
    assertThat(hal.get(draft.path() + "/write").body()).contains(BROUGHT);
    HttpResponse<String> early = dot.get(draft.path() + "/write");
    assertThat(early.statusCode()).isNotEqualTo(OK);
    assertThat(early.body()).doesNotContain(BROUGHT);
  }

  private static String planned(Visitor hal, String relationship) throws Exception {
    HttpResponse<String> planned =
        Forms.submit(
            hal,
            "/session/plan?with=" + relationship,
            "plan",
            "save",
            Map.of(
                "day", "24",
                "day-month", "11",
                "day-year", "2026",
                "start", "15:00",
                "minutes", "60",
                "place", ""));
    String to = planned.headers().firstValue("Location").orElse("");
    return to.replaceAll(".*(/session/[0-9a-f-]{36}).*", "$1");
  }

  private static HttpResponse<String> send(
      Visitor dot, String session, String text, String... besides) throws Exception {
    Map<String, String> typed = new HashMap<>();
    typed.put("s-to-talk-about", text);
    for (int i = 0; i < besides.length; i += 2) {
      typed.put(besides[i], besides[i + 1]);
    }
    return Forms.submit(dot, session + "/prepare", "write", "send", typed);
  }

  private static void assertRefused(Visitor visitor, String address) throws Exception {
    HttpResponse<String> answer = visitor.get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(404);
    assertThat(answer.body()).doesNotContain(BROUGHT).doesNotContain(POINT);
  }
}
