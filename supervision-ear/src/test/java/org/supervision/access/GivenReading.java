package org.supervision.access;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.supervision.document.Filing;
import org.supervision.stage.Forms;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;
import org.supervision.tray.DrawnTray;

/**
 * What the example council has not: a grant of Ed’s that runs on Joss’s file, one on Rafe’s that
 * ended, a document of Dev’s, a time that Asha proposes to Kit, a disagreement that nobody
 * answered, and a tray of Ivy’s with what was recorded on the day of Dev’s record. The database’s
 * administrator makes the grants and takes them away again; the tray is drawn, given and taken back
 * by people. The disagreement is Kit’s, stated by him, and its row goes with the grants.
 */
public final class GivenReading {

  private static final String RUNNING = "00000000-0000-4000-8000-0000000000a1";
  private static final String ENDED = "00000000-0000-4000-8000-0000000000a2";
  private static final String GRANT =
      "INSERT INTO supervision.access_grant (id, version, organisation_id, asked_by, asked_at,"
          + " purpose, covers_records, covers_agreements, covers_health, about_from, about_until,"
          + " starts_at, ends_at, reason, state) SELECT ?, 1, organisation_id, id, NOW(),"
          + " 'investigation', 1, 0, 0, '2020-01-01', '2030-12-31', '2020-01-01', ?, REPEAT('x', 64),"
          + " 'APPROVED' FROM supervision.person WHERE login = 'ed'";
  private static final String PROPOSED = "00000000-0000-4000-8000-0000000000a3";
  private static final String TIMES =
      "INSERT INTO supervision.time_proposal (id, version, organisation_id, file_id,"
          + " relationship_id, supervisee_id, supervisor_id, proposed_by_id, proposed_at, first_at,"
          + " last_at, minutes, state) SELECT ?, 1, r.organisation_id, f.id, r.id, r.supervisee_id,"
          + " r.supervisor_id, r.supervisor_id, NOW(), '2026-12-10 10:00', '2026-12-10 10:00', 60,"
          + " 'PROPOSED' FROM supervision.supervisory_relationship r"
          + " JOIN supervision.supervision_file f ON f.supervisee_id = r.supervisee_id"
          + " WHERE r.id = ?";
  private static final String FILE =
      "INSERT INTO supervision.granted_file (id, version, grant_id, file_id, supervisee_id)"
          + " SELECT UUID(), 1, ?, id, supervisee_id FROM supervision.supervision_file WHERE id = ?";

  private final Stage stage;
  private final Rows rows;
  private final Things things;
  private String tray;

  /** Made of the things of the example council. */
  public GivenReading(Stage stage, Things things) {
    this.stage = stage;
    this.rows = new Rows(stage);
    this.things = things;
  }

  /** Makes it. */
  public void begin() throws Exception {
    takeAway();
    rows.change(GRANT, RUNNING, "2030-12-31");
    rows.change(FILE, RUNNING, things.id("joss.file"));
    rows.change(GRANT, ENDED, "2026-11-20");
    rows.change(FILE, ENDED, things.id("rafe.file"));
    rows.change(TIMES, PROPOSED, things.id("kit.asye"));
    Visitor tom = Visitor.of(stage.url(), "tom");
    byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    Filing.file(tom, things.id("dev.file"), "OTHER", "A letter", "letter.pdf", pdf);
    disagree();
    tray = DrawnTray.given(stage, things.id("dev.signed"));
  }

  private void disagree() throws Exception {
    Forms.submit(
        Visitor.of(stage.url(), "kit"),
        things.in("/record/{kit.shared}/disagree?section=practice-progress"),
        "disagree",
        "send",
        Map.of("passage", "Recording is up to date", "statement", "It is ahead."));
  }

  /** Takes it away again. */
  public void end() throws Exception {
    takeAway();
    if (tray != null) {
      DrawnTray.takeBack(stage, tray);
    }
  }

  private void takeAway() throws SQLException {
    rows.change("DELETE FROM supervision.granted_file WHERE grant_id IN (?, ?)", RUNNING, ENDED);
    rows.change("DELETE FROM supervision.access_grant WHERE id IN (?, ?)", RUNNING, ENDED);
    rows.change("DELETE FROM supervision.time_proposal WHERE id = ?", PROPOSED);
    rows.change(
        "DELETE FROM supervision.disagreement WHERE record_id = ?", things.id("kit.shared"));
  }
}
