package org.supervision.ejb.record;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.shared.London;

/**
 * Reminds of records that were shared and wait to be answered or signed by the other party; not of
 * those where a suggested amendment or a disagreement waits for the author. Anybody inside may call
 * it: it shows nothing, and on one day it reminds of one record once, however often it is called.
 */
@Stateless
@PermitAll
public class RecordReminderService {

  private static final Set<RecordState> WAITING =
      EnumSet.of(RecordState.SHARED, RecordState.AGREED, RecordState.HALF_SIGNED);
  private static final int MOST = 2_000;

  @Inject private SupervisionRecords records;
  @Inject private RecordParts parts;
  @Inject private AnswerDays days;
  @Inject private Event<RecordReminded> reminded;

  /** Notes the reminders of a day, and tells the rest of the application of each; how many. */
  public int remindOn(LocalDate today) {
    return (int) waitingOn(today).stream().filter(id -> remind(id, today)).count();
  }

  /** Identifiers of the records whose readers may have to be reminded on a day, oldest first. */
  public List<String> waitingOn(LocalDate today) {
    return records.toBeRemindedOf(today.atStartOfDay(London.ZONE).toInstant(), WAITING, MOST);
  }

  /**
   * Notes that a reader is reminded of one record, if that day has come, and tells the rest of the
   * application; whether it did. Two that come to one record at once come one after the other.
   */
  public boolean remind(String recordId, LocalDate today) {
    SupervisionRecord record = records.getForStep(recordId);
    boolean reminds =
        parts.waitingIn(List.of(recordId)).isEmpty()
            && isDue(record, today)
            && record.remind(today);
    if (reminds) {
      reminded.fire(new RecordReminded(record));
    }
    return reminds;
  }

  private boolean isDue(SupervisionRecord record, LocalDate today) {
    List<LocalDate> on = days.remindedOn(record.organisationId(), record.getSharing().getLastAt());
    int sent = record.getReminders().getSent();
    return sent < on.size() && !today.isBefore(on.get(sent));
  }
}
