package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.supervision.domain.file.FileOfPerson;
import org.supervision.domain.retention.Disposal;
import org.supervision.domain.retention.DisposalState;
import org.supervision.domain.retention.Hold;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.file.Files;

/**
 * Lets fall what was proposed or approved of the files that a hold covers. Every one of the
 * organisation that could be destroyed is locked first: none is while the hold is being set, and
 * one that is being destroyed just then is waited for, as is what is being purged.
 */
class StruckByHold {

  private static final Set<DisposalState> OPEN =
      EnumSet.of(
          DisposalState.REVIEW,
          DisposalState.PROPOSED,
          DisposalState.APPROVED,
          DisposalState.EXECUTING);

  @Inject private Disposals disposals;
  @Inject private Files files;
  @Inject private Clock clock;

  /**
   * To be called before the hold is added.
   *
   * @throws NotVisible where the one file that it is to keep has just been destroyed
   */
  void by(Hold hold) {
    List<String> before =
        disposals.in(hold.getOrganisationId(), OPEN).stream().map(Disposal::getFileId).toList();
    List<Disposal> open = disposals.locked(before);
    disposals.alone(hold.getOrganisationId());
    if (hold.getFileId() != null && disposals.hold(List.of(hold.getFileId())).isEmpty()) {
      throw new NotVisible();
    }
    if (open.isEmpty()) {
      return;
    }
    Set<String> covered =
        files.covered(hold.getOrganisationId(), hold.getFileId(), hold.getPosts()).stream()
            .map(FileOfPerson::fileId)
            .collect(Collectors.toSet());
    open.stream()
        .filter(one -> covered.contains(one.getFileId()))
        .forEach(one -> one.hold(clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }
}
