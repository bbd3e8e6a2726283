package org.supervision.ejb.transfer;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.transfer.RelationshipEnding;
import org.supervision.ejb.access.FileAccess;

/** Does what follows from the end of a relationship, all of it in one transaction. */
class EndingRun {

  @Inject private Endings endings;
  @Inject private Rights rights;
  @Inject private FileAccess access;
  @Inject private Event<RelationshipEnded> happened;

  /** In the transaction of the caller, who holds the relationship. */
  void settle(SupervisoryRelationship ended, Instant now) {
    ended.settle(now);
    if (ended.hasBegun()) {
      rights.files().find(ended.getSuperviseeId()).ifPresent(file -> settle(ended, file, now));
    }
  }

  private void settle(SupervisoryRelationship ended, SupervisionFile file, Instant now) {
    // What is closed goes on with nobody.
    SupervisoryRelationship next =
        ended.isClosed(now) ? null : rights.lineNow(ended.getSuperviseeId());
    RelationshipEnding ending = new RelationshipEnding(ended, next, file.getId(), now);
    RelationshipEnded fact = new RelationshipEnded(ended, next, ending);
    happened.fire(fact);
    ending.keep(Outcome.write(fact.became()));
    endings.add(ending);
    access.ended(ending);
  }
}
