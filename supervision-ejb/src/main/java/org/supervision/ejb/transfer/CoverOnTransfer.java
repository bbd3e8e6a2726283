package org.supervision.ejb.transfer;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.people.Relationships;
import org.supervision.ejb.transfer.AffectedItem.Actor;

/** Who covers for the former supervisor does so no longer than they: that is told before (T3). */
class CoverOnTransfer implements AffectedByTransfer {

  @Inject private Relationships relationships;
  @Inject private Clock clock;

  @Override
  public List<AffectedItem> affectedBy(FileTransfer transfer) {
    Instant at = transfer.getEffectiveAt() == null ? clock.instant() : transfer.getEffectiveAt();
    Instant before = at.minusNanos(1_000);
    return relationships.everOf(transfer.getSuperviseeId()).stream()
        .filter(one -> one.getKind() == RelationshipKind.COVER)
        .filter(one -> !one.isOver(before) && one.getFromAt().isBefore(at))
        .map(this::item)
        .toList();
  }

  private AffectedItem item(SupervisoryRelationship cover) {
    LocalDate since = LocalDate.ofInstant(cover.getFromAt(), clock.getZone());
    return new AffectedItem("cover", since, 1, Actor.NOBODY, null);
  }
}
