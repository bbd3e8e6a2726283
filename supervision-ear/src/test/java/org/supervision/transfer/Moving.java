package org.supervision.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.supervision.stage.Forms;
import org.supervision.stage.Rows;
import org.supervision.stage.Visitor;

/**
 * A move of somebody to another supervisor. Its instant, the start of tomorrow, is brought about in
 * the tables: the clock is true.
 */
public final class Moving {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String TOMORROW = "25/11/2026";
  private static final long PATIENCE_NANOS = 30_000_000_000L;

  private final Rows rows;
  private final String id;

  private Moving(Rows rows, String id) {
    this.rows = rows;
    this.id = id;
  }

  /** HR plans it for the start of tomorrow, having seen what it does. */
  static Moving tomorrow(Rows rows, Visitor hr, String who, String to, String seen)
      throws Exception {
    String id = proposed(hr, "", Map.of("who", who, "to", to, "when", "day", "from", TOMORROW));
    assertThat(hr.get("/move/" + id + "/check").body()).contains(seen);
    Forms.submit(hr, "/move/" + id + "/check", "check", "decide", Map.of());
    return new Moving(rows, id);
  }

  /** HR looks at one that is to be at once; nothing is decided. */
  public static Moving atOnce(Rows rows, Visitor hr, String who, String to) throws Exception {
    return new Moving(rows, proposed(hr, "", Map.of("who", who, "to", to, "when", "once")));
  }

  /** HR looks at one that is to be at once, and puts another right by it; nothing is decided. */
  static Moving atOnce(Rows rows, Visitor hr, String who, String to, Moving wrong)
      throws Exception {
    return new Moving(
        rows, proposed(hr, "?corrects=" + wrong.id, Map.of("who", who, "to", to, "when", "once")));
  }

  private static String proposed(Visitor hr, String query, Map<String, String> filled)
      throws Exception {
    Map<String, String> fields = new HashMap<>(filled);
    fields.put("reason", "The teams were drawn anew.");
    HttpResponse<String> checked = Forms.submit(hr, "/move/plan" + query, "plan", "look", fields);
    return checked
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceAll(".*/move/([0-9a-f-]{36}).*", "$1");
  }

  /** Its identifier. */
  public String id() {
    return id;
  }

  /** Where HR decides it. */
  public String check() {
    return path() + "/check";
  }

  /** What HR sends there to decide one that is at once. */
  public Map<String, String> deciding(Visitor hr) throws Exception {
    Map<String, String> fields = Forms.hidden(hr.get(check()).body(), "check");
    fields.put("decide-now", "decide-now");
    return fields;
  }

  /** Whoever had the file before it was carried out has it again, as if it never had been. */
  public void undo() throws SQLException {
    rows.change(
        "UPDATE supervision.supervisory_relationship r JOIN supervision.file_transfer t"
            + " ON t.to_relationship_id = r.id SET r.until_at = r.from_at, r.settled_at = r.from_at"
            + " WHERE t.id = ?",
        id);
    rows.change(
        "UPDATE supervision.supervisory_relationship r JOIN supervision.file_transfer t"
            + " ON t.from_relationship_id = r.id SET r.until_at = NULL, r.settled_at = NULL,"
            + " r.passes_at = NULL, r.until_unless_passed = NULL WHERE t.id = ?",
        id);
    String at = get("SELECT effective_at FROM supervision.file_transfer WHERE id = ?", id);
    for (String row : new String[] {"custody.file_id", "line_management.person_id"}) {
      String table = row.substring(0, row.indexOf('.'));
      String whose = table.equals("custody") ? "file_id" : "supervisee_id";
      String of = get("SELECT " + whose + " FROM supervision.file_transfer WHERE id = ?", id);
      String there = " WHERE " + row.substring(row.indexOf('.') + 1) + " = ? AND ";
      rows.change("DELETE FROM supervision." + table + there + "from_at = ?", of, at);
      rows.change(
          "UPDATE supervision." + table + " SET until_at = NULL" + there + "until_at = ?", of, at);
    }
    // Nobody is told of it on their home page any more.
    rows.change("UPDATE supervision.file_transfer SET state = 'CORRECTED' WHERE id = ?", id);
  }

  /** Its path. */
  String path() {
    return "/move/" + id;
  }

  /** The planned instant is now wherever rights are decided from; nothing is carried out yet. */
  void rightsPass() throws SQLException {
    String planned =
        rows.first("SELECT effective_at FROM supervision.file_transfer WHERE id = ?", id);
    for (String table : new String[] {"supervisory_relationship", "line_management", "custody"}) {
      String now = now();
      for (String end : new String[] {"until_at", "from_at"}) {
        rows.change(
            "UPDATE supervision." + table + " SET " + end + " = ? WHERE " + end + " = ?",
            now,
            planned);
      }
    }
  }

  /** Its instant has come for the timer too, which carries it out within seconds. */
  void theTimerComes() throws SQLException {
    rows.change("UPDATE supervision.file_transfer SET effective_at = ? WHERE id = ?", now(), id);
    assertThat(comes(() -> state().equals("CARRIED_OUT"))).isTrue();
  }

  /** The instant of all moves that are planned for the same day as this one has come. */
  void comesToAllOfItsDay() throws SQLException {
    String planned =
        rows.first("SELECT effective_at FROM supervision.file_transfer WHERE id = ?", id);
    rightsPass();
    rows.change(
        "UPDATE supervision.file_transfer SET effective_at = ?"
            + " WHERE state = 'PLANNED' AND effective_at = ?",
        now(),
        planned);
  }

  /** Whether all that follows from it is in the database, or nothing. */
  boolean isWholeOrNotBegun() {
    return timesLogged().equals(state().equals("CARRIED_OUT") ? "1" : "0");
  }

  /** How many hold the file now, and how many supervise in the line. */
  String holders() {
    return get(
        "SELECT CONCAT((SELECT COUNT(*) FROM supervision.custody c WHERE c.file_id = t.file_id"
            + " AND c.until_at IS NULL), ' ', (SELECT COUNT(*) FROM"
            + " supervision.supervisory_relationship r WHERE r.supervisee_id = t.supervisee_id"
            + " AND r.kind = 'LINE_MANAGEMENT' AND r.until_at IS NULL))"
            + " FROM supervision.file_transfer t WHERE t.id = ?",
        id);
  }

  /** Where it stands. */
  public String state() {
    return get("SELECT state FROM supervision.file_transfer WHERE id = ?", id);
  }

  /** How often the log says that it happened. */
  public String timesLogged() {
    return get(
        "SELECT COUNT(*) FROM supervision.access_log WHERE subject_id = ? AND verb = 'MOVE'", id);
  }

  /** Who held a file, one after the other, without a gap. */
  String custody(String file) {
    String gaps =
        get(
            "SELECT COUNT(*) FROM supervision.custody c WHERE c.file_id = ? AND c.until_at IS NOT"
                + " NULL AND NOT EXISTS (SELECT 1 FROM supervision.custody n WHERE n.file_id ="
                + " c.file_id AND n.from_at = c.until_at)",
            file);
    assertThat(gaps).isEqualTo("0");
    return get(
        "SELECT GROUP_CONCAT(p.login ORDER BY c.from_at) FROM supervision.custody c JOIN"
            + " supervision.person p ON p.id = c.holder_id WHERE c.file_id = ?",
        file);
  }

  /** The state of a record. */
  String stateOf(String record) {
    return get("SELECT state FROM supervision.supervision_record WHERE id = ?", record);
  }

  /** The file of somebody. */
  static String fileOf(Rows rows, String login) throws SQLException {
    return rows.first(
        "SELECT f.id FROM supervision.supervision_file f JOIN supervision.person p"
            + " ON p.id = f.supervisee_id WHERE p.login = ?",
        login);
  }

  /** Whether something comes true before patience ends. */
  public static boolean comes(BooleanSupplier fact) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!fact.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(200_000_000L);
    }
    return true;
  }

  private String get(String query, String parameter) {
    try {
      return rows.first(query, parameter);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** Now, as the product's clock has it, in the database's words. */
  private static String now() {
    long ahead = ChronoUnit.DAYS.between(LocalDate.now(ZoneId.of("Europe/London")), TODAY);
    return LocalDateTime.ofInstant(Instant.now().plus(ahead, ChronoUnit.DAYS), ZoneOffset.UTC)
        .truncatedTo(ChronoUnit.MICROS)
        .toString()
        .replace('T', ' ');
  }
}
