package org.supervision.transfer;

import java.util.ArrayList;
import java.util.List;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** Moves of generated staff, who cannot sign in, all planned for the start of tomorrow. */
final class ManyMoves {

  /**
   * Somebody of the generated staff, who cannot sign in and of whom no move is under way: whoever
   * was moved least often.
   */
  private static final String SOMEBODY =
      "SELECT p.staff_number FROM supervision.person p"
          + " JOIN supervision.supervisory_relationship r ON r.supervisee_id = p.id"
          + " JOIN supervision.post o ON o.person_id = p.id"
          + " WHERE p.login IS NULL AND r.until_at IS NULL AND o.management_level = 1"
          + " AND NOT EXISTS (SELECT 1 FROM supervision.file_transfer t"
          + " WHERE t.supervisee_id = p.id AND t.state NOT IN ('CARRIED_OUT', 'CORRECTED'))"
          + " ORDER BY (SELECT COUNT(*) FROM supervision.file_transfer t"
          + " WHERE t.supervisee_id = p.id), p.staff_number LIMIT 1";

  /** Who supervises the fewest, so that no move breaks a rule. */
  private static final String ANOTHER_MANAGER =
      "SELECT m.staff_number FROM supervision.person m"
          + " JOIN supervision.post o ON o.person_id = m.id"
          + " WHERE m.login IS NULL AND m.left_on IS NULL AND o.management_level = 3 AND m.id NOT IN"
          + " (SELECT r.supervisor_id FROM supervision.supervisory_relationship r"
          + " JOIN supervision.person p ON p.id = r.supervisee_id WHERE p.staff_number = ?)"
          + " ORDER BY (SELECT COUNT(*) FROM supervision.supervisory_relationship s"
          + " WHERE s.supervisor_id = m.id AND s.until_at IS NULL), m.staff_number LIMIT 1";

  private ManyMoves() {}

  /** Plans so many. */
  static List<Moving> tomorrow(Stage stage, int howMany) throws Exception {
    Rows rows = new Rows(stage);
    Visitor nina = Visitor.of(stage.url(), "nina");
    List<Moving> moves = new ArrayList<>();
    for (int i = 0; i < howMany; i++) {
      String who = rows.first(SOMEBODY);
      String to = rows.first(ANOTHER_MANAGER, who);
      moves.add(Moving.tomorrow(rows, nina, who, to, "Plan this move"));
    }
    return moves;
  }
}
