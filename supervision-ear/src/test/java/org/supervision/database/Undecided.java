package org.supervision.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.supervision.stage.Things;

/**
 * One of each kind of decision, waiting at once: made by the database's administrator, and taken
 * back. What was typed in them is left out, for nobody opens it.
 */
final class Undecided implements AutoCloseable {

  private static final String ONE = "00000000-0000-4000-8000-0000000000b%d";
  private static final String DEVIATION = String.format(ONE, 1);
  private static final String GRANT = String.format(ONE, 2);
  private static final String FEED = String.format(ONE, 3);
  private static final String PROPOSED = String.format(ONE, 5);
  private static final String TO_REVIEW = String.format(ONE, 6);
  private static final String ABSENCE = String.format(ONE, 4);

  private final Connection connection;
  private final Things things;

  Undecided(Connection connection) throws SQLException {
    this.connection = connection;
    this.things = new Things(connection);
    takeAway();
    run(
        "INSERT INTO supervision.deviation (id, version, organisation_id, file_id, supervisee_id,"
            + " supervisor_id, kind, rules, asked_by_id, asked_at, review_on, state) SELECT ?, 1,"
            + " f.organisation_id, f.id, f.supervisee_id, s.id, 'LINE_MANAGEMENT', 'ratio', n.id,"
            + " NOW(), '2027-01-01', 'ASKED' FROM supervision.supervision_file f"
            + " JOIN supervision.person n ON n.login = 'nina'"
            + " JOIN supervision.person s ON s.login = 'sam' WHERE f.id = ?",
        DEVIATION,
        things.id("priya.file"));
    run(
        "INSERT INTO supervision.access_grant (id, version, organisation_id, asked_by, asked_at,"
            + " purpose, covers_records, covers_agreements, covers_health, about_from, about_until,"
            + " starts_at, ends_at, reason, state) SELECT ?, 1, organisation_id, id, NOW(),"
            + " 'investigation', 1, 0, 0, '2020-01-01', '2030-12-31', '2020-01-01', '2030-12-31',"
            + " REPEAT('x', 64), 'ASKED' FROM supervision.person WHERE login = 'ed'",
        GRANT);
    run(
        "INSERT INTO supervision.feed_run (id, version, organisation_id, state, uploaded_by_id,"
            + " asked_by_id, uploaded_at, tries) SELECT ?, 1, organisation_id, 'WAITING', id, id,"
            + " NOW(), 0 FROM supervision.person WHERE login = 'olga'",
        FEED);
    run(
        "INSERT INTO supervision.absence (id, version, person_id, from_on) SELECT ?, 1, id,"
            + " '2026-01-01' FROM supervision.person WHERE login = 'tom'",
        ABSENCE);
    over(PROPOSED, "PROPOSED", "olga", things.id("kit.file"));
    over(TO_REVIEW, "REVIEW", "", things.id("gus.file"));
    run(
        "UPDATE supervision.supervision_record SET state = 'DRAFT' WHERE id = ?",
        things.id("marta.signed"));
    run(
        "UPDATE supervision.supervision_session SET moved_times = 3 WHERE id = ?",
        things.id("priya.session"));
    run(
        "UPDATE supervision.hold SET review_on = review_on - INTERVAL 2 YEAR WHERE id = ?",
        things.id("olga.hold"));
  }

  /** A file whose time is over. */
  private void over(String id, String state, String proposer, String file) throws SQLException {
    run(
        "INSERT INTO supervision.disposal (id, version, organisation_id, file_id, supervisee_id,"
            + " state, found_on, left_on, kept_until, proposed_by) SELECT ?, 1, f.organisation_id,"
            + " f.id, f.supervisee_id, ?, '2026-11-01', '2020-01-01', '2026-01-01',"
            + " (SELECT id FROM supervision.person WHERE login = ?)"
            + " FROM supervision.supervision_file f WHERE f.id = ?",
        id,
        state,
        proposer,
        file);
  }

  /** What leads whom to what they are asked to decide, by their logins. */
  Map<String, String[]> asked() throws SQLException {
    Map<String, String[]> asked = new LinkedHashMap<>();
    asked.put(
        "ruth",
        new String[] {
          "/deviation/" + DEVIATION,
          "/release/" + things.id("marta.signed"),
          "/team/" + things.id("tom.person") + "/below"
        });
    asked.put("hal", new String[] {"/grant/" + GRANT});
    asked.put("dee", new String[] {"/grant/" + GRANT});
    asked.put(
        "nina",
        new String[] {
          "/grant/" + GRANT,
          "/feed/" + FEED,
          "/hold/" + things.id("olga.hold"),
          "/retention/" + things.id("kit.file") + "/review",
          "/retention\""
        });
    asked.put("olga", new String[] {"/grant/" + GRANT, "/hold/" + things.id("olga.hold")});
    asked.put("vera", new String[] {"/agreement/" + things.id("mab.waiting")});
    return asked;
  }

  @Override
  public void close() throws SQLException {
    takeAway();
    run(
        "UPDATE supervision.supervision_record SET state = 'SIGNED' WHERE id = ?",
        things.id("marta.signed"));
    run(
        "UPDATE supervision.supervision_session SET moved_times = 0 WHERE id = ?",
        things.id("priya.session"));
    run(
        "UPDATE supervision.hold SET review_on = review_on + INTERVAL 2 YEAR WHERE id = ?",
        things.id("olga.hold"));
  }

  private void takeAway() throws SQLException {
    run("DELETE FROM supervision.deviation WHERE id = ?", DEVIATION);
    run("DELETE FROM supervision.access_grant WHERE id = ?", GRANT);
    run("DELETE FROM supervision.feed_run WHERE id = ?", FEED);
    run("DELETE FROM supervision.absence WHERE id = ?", ABSENCE);
    run("DELETE FROM supervision.disposal WHERE id IN (?, ?)", PROPOSED, TO_REVIEW);
  }

  private void run(String statement, String... values) throws SQLException {
    try (PreparedStatement change = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        change.setString(i + 1, values[i]);
      }
      change.executeUpdate();
    }
  }
}
