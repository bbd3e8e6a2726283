package org.supervision.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.supervision.endurance.Held;
import org.supervision.shell.Axe;
import org.supervision.stage.Beside;
import org.supervision.stage.Browsers;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;
import org.supervision.verification.Verifying;

/**
 * Wren is Iro’s mentor for a time. When that ends, nothing of it is left undone: a draft, a shared
 * record, a planned session, and what each of them owes.
 */
@OnStage
@ResourceLock(Beside.SEALED)
@ResourceLock(Beside.IRO)
@Tag("payara")
class EndingIT {

  @Tag("payara-in-soak")
  @Test
  void nothingIsLeftUndoneWhereARelationshipEnds(Stage stage, Browsers browsers) throws Exception {
    Rows rows = new Rows(stage);
    Visitor nina = Visitor.of(stage.url(), "nina");
    Visitor wren = Visitor.of(stage.url(), "wren");
    Visitor iro = Visitor.of(stage.url(), "iro");
    Visitor dot = Visitor.of(stage.url(), "dot");
    begun(nina);
    String mentoring = rows.relationship("wren", "iro");
    HttpDraft shared = sharedWithActions(stage, rows, wren);
    HttpDraft draft = Held.draft(stage, wren, "iro", "wren");
    draft.write(draft.sections().get(0), "Nobody was shown this");
    planned(wren, mentoring);
    String times = proposed(iro, mentoring);

    closedAfterItsAuthorLeft(stage, rows, wren, dot, iro);

    Forms.submit(nina, "/allocation/" + mentoring, "end", "stop", Map.of());
    assertThat(wren.get(draft.path() + "/write").statusCode()).as("at once").isEqualTo(404);
    assertThat(Moving.comes(() -> times(rows, mentoring) == 1)).isTrue();

    assertThat(state(rows, "supervision_record", draft.id())).isEqualTo("CLOSED_UNSHARED");
    assertThat(state(rows, "supervision_record", shared.id())).isEqualTo("CLOSED_UNSIGNED");
    assertThat(
            of(rows, "SELECT COUNT(*) FROM supervision.supervision_session", mentoring, "PLANNED"))
        .isEqualTo("0");
    for (Visitor reader : new Visitor[] {iro, dot}) {
      assertThat(reader.get(shared.path()).body()).contains("What was shared", "ended before this");
      assertThat(reader.get("/actions").body()).contains("Ring the panel", "Read the guidance");
    }
    String ending = "/ending/" + id(rows, mentoring);
    for (Visitor party : new Visitor[] {iro, wren}) {
      assertThat(party.get(ending).body())
          .contains("A draft, not shared", "Called off", "Handed on to Dot", "Dot follows it")
          .contains("A time proposed for a supervision", "Ended without an answer");
    }
    assertThat(iro.get(times).body()).contains("so it ended on").doesNotContain("Withdraw");
    assertThat(wren.get(times).statusCode()).isEqualTo(404);
    assertThat(wren.get(ending).body()).doesNotContain("/file/");
    theReceiptIsLinked(rows, ending, iro, dot, wren);
    for (String login : new String[] {"tom", "ed", "zoe", "ita"}) {
      assertThat(Visitor.of(stage.url(), login).get(ending).statusCode()).isEqualTo(404);
    }
    assertThat(rows.first("SELECT COUNT(*) FROM supervision.outbox WHERE path = ?", ending))
        .as("told")
        .isEqualTo("2");
    assertThat(
            rows.first(
                "SELECT COUNT(*) FROM supervision.access_log WHERE verb = 'END'"
                    + " AND CONCAT('/ending/', subject_id) = ?",
                ending))
        .as("logged once")
        .isEqualTo("1");
    Page page = browsers.of("iro");
    page.navigate(ending);
    Axe.assertClean(page);
    released(rows, dot, iro, draft, browsers);
    assertThat(Verifying.found(stage)).isEmpty();
  }

  /** Wren has left before Iro signed: Dot closes it unread, and Iro puts something beside it. */
  private static void closedAfterItsAuthorLeft(
      Stage stage, Rows rows, Visitor wren, Visitor dot, Visitor iro) throws Exception {
    HttpDraft unsigned = Held.draft(stage, wren, "iro", "wren");
    unsigned.write(unsigned.sections().get(0), "Read by both and signed by nobody");
    assertThat(unsigned.share().statusCode()).isEqualTo(302);
    String release = "/release/" + unsigned.id();
    assertThat(dot.get(release).statusCode()).as("not left").isEqualTo(404);
    rows.change("UPDATE supervision.person SET left_on = '2026-11-20' WHERE login = 'wren'");
    assertThat(dot.get("/").body())
        .contains("Close a record about Ines Rowan that was not signed", release);
    assertThat(dot.get(release).body())
        .contains("A record by Wren Castell about Ines Rowan")
        .doesNotContain("signed by nobody");
    assertThat(iro.get(release).statusCode()).as("not the supervisee").isEqualTo(404);
    Forms.submit(dot, release, "release", "give", Map.of());
    rows.change("UPDATE supervision.person SET left_on = NULL WHERE login = 'wren'");
    assertThat(state(rows, "supervision_record", unsigned.id())).isEqualTo("CLOSED_UNSIGNED");
    assertThat(iro.get(unsigned.path()).body())
        .contains("signed by nobody", "Its author left the authority before this was signed")
        .contains("id=\"state-button\"");
    assertThat(dot.get("/").body()).doesNotContain(release);
  }

  private static void theReceiptIsLinked(
      Rows rows, String ending, Visitor iro, Visitor dot, Visitor wren) throws Exception {
    assertThat(iro.get("/").body()).contains("Supervision with Wren Castell ended on", ending);
    assertThat(wren.get("/").body()).contains("A supervision that you gave ended on", ending);
    assertThat(wren.get("/").body().replaceAll("(?s).*<main", "<main"))
        .doesNotContain("Rowan ended");
    for (Visitor reader : new Visitor[] {iro, dot}) {
      assertThat(reader.get("/file/" + Moving.fileOf(rows, "iro")).body())
          .contains("Supervision by Wren Castell ended", ending);
      assertThat(reader.get(ending).statusCode()).isEqualTo(200);
    }
    assertThat(
            rows.count(
                "SELECT COUNT(*) FROM supervision.relationship_ending e JOIN supervision.person p"
                    + " ON p.id = e.supervisee_id WHERE p.login = ? AND e.ended_at < '2026-01-01'",
                "priya"))
        .as("what ended before this was installed")
        .isZero();
  }

  /** Wren has left: Dot gives Iro the draft without reading it, and Iro says something to it. */
  private static void released(
      Rows rows, Visitor dot, Visitor iro, HttpDraft draft, Browsers browsers) throws Exception {
    String release = "/release/" + draft.id();
    for (Visitor before : new Visitor[] {dot, iro}) {
      assertThat(before.get(draft.path()).statusCode()).as("unread").isEqualTo(404);
      assertThat(before.get(release).statusCode()).as("not left").isEqualTo(404);
    }
    rows.change("UPDATE supervision.person SET left_on = '2026-11-20' WHERE login = 'wren'");
    assertThat(dot.get("/").body()).contains("Release a draft about Ines Rowan", release);
    assertThat(dot.get(release).body())
        .contains("A draft by Wren Castell about Ines Rowan")
        .doesNotContain("Nobody was shown this");
    assertThat(iro.get(release).statusCode()).as("not the supervisee").isEqualTo(404);
    Page page = browsers.of("dot");
    page.navigate(release);
    Axe.assertClean(page);
    Forms.submit(dot, release, "release", "give", Map.of());
    page = browsers.of("iro");
    page.navigate(draft.path());
    Axe.assertClean(page);
    assertThat(dot.get("/").body()).doesNotContain("Release a draft about Ines Rowan");
    assertThat(iro.get(draft.path()).body())
        .contains("Nobody was shown this", "Nobody has agreed to what it says")
        .doesNotContain("id=\"add-button\"");
    Forms.submit(iro, draft.path(), "not-agreed", "close", Map.of("comment", "It was not so"));
    assertThat(iro.get(draft.path()).body())
        .contains("Closed as not agreed on", "It was not so")
        .doesNotContain("id=\"close\"");
    assertThat(iro.get(Moving.fileOf(rows, "iro").transform(file -> "/file/" + file)).body())
        .contains(draft.path());
    assertThat(
            rows.first(
                "SELECT COUNT(*) FROM supervision.access_log WHERE verb = 'RELEASE'"
                    + " AND outcome = 'ALLOWED' AND subject_id = ?",
                draft.id()))
        .isEqualTo("1");
    rows.change("UPDATE supervision.person SET left_on = NULL WHERE login = 'wren'");
  }

  private static void begun(Visitor nina) throws Exception {
    Map<String, String> fields =
        Map.of("who", "Ines Rowan", "by", "Wren Castell", "kind", "mentoring");
    String check =
        Forms.submit(nina, "/allocation/new", "new", "look", fields)
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceAll(".*(/allocation/check.*)", "$1");
    Forms.submit(nina, check, "begin", "start", Map.of());
  }

  private static HttpDraft sharedWithActions(Stage stage, Rows rows, Visitor wren)
      throws Exception {
    HttpDraft record = Held.draft(stage, wren, "iro", "wren");
    String section = record.sections().get(0);
    record.write(section, "What was shared");
    act(wren, record, section, "Ring the panel", person(rows, "wren"));
    act(wren, record, section, "Read the guidance", person(rows, "iro"));
    assertThat(record.share().statusCode()).isEqualTo(302);
    return record;
  }

  private static void act(Visitor wren, HttpDraft record, String section, String what, String owner)
      throws Exception {
    Forms.submit(
        wren,
        record.path() + "/act?section=" + section,
        "act",
        "save",
        Map.of("what", what, "owner", owner, "by", "15/12/26"));
  }

  private static String proposed(Visitor iro, String relationship) throws Exception {
    Map<String, String> time =
        Map.of("day-1", "2/2/27", "start-1", "10:00", "minutes", "60", "knowingly", "true");
    return Forms.submit(iro, "/session/propose?with=" + relationship, "propose", "save", time)
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceAll(".*(/proposal/[0-9a-f-]{36}).*", "$1");
  }

  private static void planned(Visitor wren, String relationship) throws Exception {
    Forms.submit(
        wren,
        "/session/plan?with=" + relationship,
        "plan",
        "save",
        Map.of("day", "30/11/26", "start", "09:00", "minutes", "60", "place", "Room 4"));
  }

  private static String person(Rows rows, String login) throws SQLException {
    return rows.first("SELECT id FROM supervision.person WHERE login = ?", login);
  }

  private static String state(Rows rows, String table, String id) throws SQLException {
    return rows.first("SELECT state FROM supervision." + table + " WHERE id = ?", id);
  }

  private static String of(Rows rows, String select, String relationship, String state)
      throws SQLException {
    return rows.first(select + " WHERE relationship_id = ? AND state = ?", relationship, state);
  }

  private static String id(Rows rows, String relationship) throws SQLException {
    return rows.first(
        "SELECT id FROM supervision.relationship_ending WHERE relationship_id = ?", relationship);
  }

  private static long times(Rows rows, String relationship) {
    try {
      return Long.parseLong(
          rows.first(
              "SELECT COUNT(*) FROM supervision.relationship_ending WHERE relationship_id = ?",
              relationship));
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
