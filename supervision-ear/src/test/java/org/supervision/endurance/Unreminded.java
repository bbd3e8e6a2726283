package org.supervision.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;

/** A record that was shared a fortnight ago, and whose reader nobody has reminded. */
final class Unreminded implements AutoCloseable {

  private static final String WAITING =
      "select id from supervision.supervision_record r where state = 'SHARED'"
          + " and reminders_sent = 0 and taken_back = 0 and edited_since_shared = 0"
          + " and not exists (select 1 from supervision.amendment a where a.record_id = r.id"
          + " and a.answer is null) and not exists (select 1 from supervision.disagreement d"
          + " where d.record_id = r.id and d.answered_at is null) limit 1";
  private static final String SHARED_AGO =
      "update supervision.supervision_record set shared_at = shared_at - interval 14 day"
          + " where id = ?";
  private static final String AS_BEFORE =
      "update supervision.supervision_record set shared_at = shared_at + interval 14 day,"
          + " reminders_sent = 0, last_reminded_on = null where id = ?";
  private static final String MAILS =
      "select count(*) from outbox where path like concat('/record/', ?, '%')";

  private final Rows rows;
  private final String record;
  private final long before;

  private Unreminded(Rows rows) throws SQLException {
    this.rows = rows;
    record = rows.first(WAITING);
    before = rows.count(MAILS, record);
  }

  /** It was shared long enough ago, until this is closed. */
  static Unreminded since(Stage stage) throws SQLException {
    Unreminded one = new Unreminded(new Rows(stage));
    one.rows.change(SHARED_AGO, one.record);
    return one;
  }

  void assertRemindedOnce() throws SQLException {
    assertThat(rows.count(MAILS, record)).isEqualTo(before + 1);
    assertThat(
            rows.first(
                "select reminders_sent from supervision.supervision_record where id = ?", record))
        .isEqualTo("1");
  }

  @Override
  public void close() throws SQLException {
    rows.change(AS_BEFORE, record);
  }
}
