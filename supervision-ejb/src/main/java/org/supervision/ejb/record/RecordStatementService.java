package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.LateStatement;
import org.supervision.domain.shared.WrittenText;

/** What the other party states on a record that was closed without them, always (PRODUCT P2). */
@Stateless
@RolesAllowed("staff")
public class RecordStatementService {

  @Inject private RecordDoor door;
  @Inject private RecordParts parts;
  @Inject private RecordLocking locking;
  @Inject private Clock clock;

  /**
   * Puts a statement beside a closed record, sealed for itself; the record stays as it was locked.
   *
   * @param keepCaseDetails whether its author knows of case details in it and keeps them
   */
  public void state(String recordId, String typed, boolean keepCaseDetails) {
    OpenRecord open = door.forStep(recordId, Verb.STATE);
    open.record().stateLate(door.callerId());
    locking.caseDetails().check(keepCaseDetails, open, typed);
    String text = WrittenText.required(typed, WrittenText.LONG);
    LateStatement statement = new LateStatement(recordId, door.callerId(), clock.instant());
    statement.say(open.key().seal(statement.context(), text));
    parts.add(statement);
    locking.sealLate(open, statement, text);
  }
}
