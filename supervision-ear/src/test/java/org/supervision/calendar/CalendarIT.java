package org.supervision.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.shell.Axe;
import org.supervision.stage.Beside;
import org.supervision.stage.Browsers;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** What is planned stands in the calendars of both: by mail, and where a calendar reads it. */
@OnStage
@Beside
@Tag("payara")
class CalendarIT {

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final Pattern ADDRESS = Pattern.compile("/calendar-feed/[A-Za-z0-9_-]{43}\\.ics");
  private static final String PUT =
      "INSERT INTO supervision.outbox (id, version, kind, person_id, path, session_id, created_at,"
          + " next_try_at, tries) SELECT ?, 1, ?, p.id, '/', ?, '2025-01-01', '2025-01-01', 0"
          + " FROM supervision.person p WHERE p.login = 'mo'";

  @Test
  void bothAreInvitedAndAMoveIsTheSameEntryChanged(Stage stage, GreenMail mail) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    String plan = "/session/plan?with=" + new Rows(stage).relationship("dot", "mo");
    String first = led(Forms.submit(dot, plan, "plan", "save", at("9")));
    Entries entries = new Entries(mail);
    for (String who : List.of("dot", "mo")) {
      Entry invited = entries.await(who, "/session/" + first);
      assertThat(invited.method()).isEqualTo("REQUEST");
      assertThat(invited.lines())
          .contains("METHOD:REQUEST", "UID:" + first, "SEQUENCE:0", "SUMMARY:Supervision")
          .contains("DTSTART:20270309T100000Z", "DTEND:20270309T113000Z", "TRANSP:OPAQUE")
          .noneMatch(line -> line.startsWith("LOCATION"));
      assertThat(invited.whole())
          .doesNotContain("Room 4", "Dot", "Mo ", "Vance", "Teasdale")
          .doesNotContain(who.equals("mo") ? "mailto:dot" : "mailto:mo");
    }

    Map<String, String> moved = at("10");
    moved.put("reason", "Court sits that morning");
    String second =
        led(
            Forms.submit(
                Visitor.of(stage.url(), "mo"),
                "/session/" + first + "/move",
                "move",
                "save",
                moved));
    Entry changed = entries.await("dot", "/session/" + second);
    assertThat(changed.lines())
        .contains("METHOD:REQUEST", "UID:" + first, "SEQUENCE:1", "DTSTART:20270310T100000Z");

    whatHoldsNoMoreIsNotSaid(stage, first);
    Rows rows = new Rows(stage);
    rows.change(PUT, UUID.randomUUID().toString(), "SESSION_CALLED_OFF", first);
    Entry off = entries.await("mo", "METHOD:CANCEL", "/session/" + first);
    assertThat(off.method()).isEqualTo("CANCEL");
    assertThat(off.lines()).contains("UID:" + first, "STATUS:CANCELLED", "TRANSP:TRANSPARENT");
  }

  private static void whatHoldsNoMoreIsNotSaid(Stage stage, String session) throws Exception {
    Rows rows = new Rows(stage);
    String late = UUID.randomUUID().toString();
    rows.change(PUT, late, "SESSION_PLANNED", session);
    assertThat(
            Entries.comes(
                () ->
                    rows.first("SELECT not_sent FROM supervision.outbox WHERE id = ?", late)
                        != null))
        .isTrue();
    assertThat(rows.first("SELECT not_sent FROM supervision.outbox WHERE id = ?", late))
        .isEqualTo("OUTDATED");
  }

  @Tag("payara-in-soak")
  @Test
  void aCalendarReadsTimesUnderASecretThatItsOwnerMadeUntilItIsTakenBack(
      Stage stage, Browsers browsers) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    String plan = "/session/plan?with=" + new Rows(stage).relationship("dot", "mo");
    String session = led(Forms.submit(dot, plan, "plan", "save", at("16")));
    Visitor mo = Visitor.of(stage.url(), "mo");
    Visitor program = Visitor.stranger(stage.url());

    String address = made(mo, "make");
    HttpResponse<String> read = program.get(address);
    assertThat(read.statusCode()).isEqualTo(OK);
    assertThat(read.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
    assertThat(read.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(read.body()).contains("UID:" + session, "DTSTART:20270316T100000Z");
    assertThat(read.body().replace("\r\n ", ""))
        .contains("/session/" + session)
        .doesNotContain("Room 4", "Dot", "Vance", "mailto:");
    assertThat(mo.get("/calendar").body())
        .contains("A calendar last read it")
        .doesNotContain(address);
    assertThat(kept(stage, address)).as("the secret is kept nowhere").isZero();

    String next = made(mo, "anew");
    assertThat(program.get(address).statusCode()).isEqualTo(NOT_FOUND);
    assertThat(program.get(next).statusCode()).isEqualTo(OK);
    var page = browsers.of("mo");
    page.navigate("/calendar");
    Axe.assertClean(page);
    Forms.submit(mo, "/calendar", "calendar", "revoke", Map.of());
    assertThat(program.get(next).statusCode()).isEqualTo(NOT_FOUND);
  }

  @Test
  void whoHasLeftHasNoCalendarHere(Stage stage) throws Exception {
    String secret = "A".repeat(42) + "B";
    int rows =
        new Rows(stage)
            .change(
                "INSERT INTO supervision.calendar_address (id, version, person_id, secret_digest,"
                    + " made_at) SELECT ?, 1, p.id, SHA2(?, 256), '2025-01-01'"
                    + " FROM supervision.person p WHERE p.staff_number = 'N2771'",
                UUID.randomUUID().toString(),
                secret);
    assertThat(rows).isEqualTo(1);
    assertThat(Visitor.stranger(stage.url()).get("/calendar-feed/" + secret + ".ics").statusCode())
        .isEqualTo(NOT_FOUND);
  }

  private static long kept(Stage stage, String address) throws Exception {
    String secret = address.replaceAll(".*/|\\.ics", "");
    return new Rows(stage)
        .count("select count(*) from calendar_address where secret_digest = ?", secret);
  }

  private static String made(Visitor visitor, String button) throws Exception {
    String shown = Forms.submit(visitor, "/calendar", "calendar", button, Map.of()).body();
    Matcher address = ADDRESS.matcher(shown);
    assertThat(address.find()).as(shown).isTrue();
    return address.group();
  }

  private static String led(HttpResponse<String> answer) {
    String to = answer.headers().firstValue("Location").orElseThrow();
    return to.substring(to.lastIndexOf('/') + 1);
  }

  private static Map<String, String> at(String day) {
    Map<String, String> fields = new HashMap<>();
    fields.put("day", day);
    fields.put("day-month", "3");
    fields.put("day-year", "2027");
    fields.put("start", "10:00");
    fields.put("minutes", "90");
    fields.put("place", "Room 4");
    return fields;
  }
}
