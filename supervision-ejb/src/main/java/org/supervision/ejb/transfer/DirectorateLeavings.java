package org.supervision.ejb.transfer;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.ejb.file.Custodies;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.people.Allocations;

/**
 * Somebody leaves the directorate but not the authority (PRODUCT T5): nobody holds their file from
 * then on, and all that is in it is closed to all but themselves and the purposes of HR. Nobody is
 * a leaver by that, so that no time begins to run after which it is destroyed. What was under way
 * is finished as where any relationship ends.
 */
public class DirectorateLeavings {

  @Inject private Allocations allocations;
  @Inject private Custodies custodies;
  @Inject private Files files;
  @Inject private Moves moves;

  /** They leave at an instant that has not passed; their line ends, and what was planned for it. */
  public void leave(String personId, Instant at) {
    Optional<SupervisionFile> file = files.find(personId);
    file.ifPresent(one -> moves.callOff(one.getId()));
    allocations.leaveDirectorate(personId, at);
    file.ifPresent(one -> custodies.close(one.getId(), at));
  }

  /** They were to leave at a later instant, and do not. */
  public void stay(String personId, Instant now) {
    allocations
        .stayInDirectorate(personId, now)
        .ifPresent(
            at -> files.find(personId).ifPresent(file -> custodies.closeNot(file.getId(), at)));
  }
}
