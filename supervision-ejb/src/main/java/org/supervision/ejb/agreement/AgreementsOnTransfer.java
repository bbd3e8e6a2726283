package org.supervision.ejb.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.transfer.AffectedByTransfer;
import org.supervision.ejb.transfer.AffectedItem;
import org.supervision.ejb.transfer.AffectedItem.Actor;

/**
 * What becomes of the agreement when the file passes: it ends with its relationship, and the next
 * pair writes its own (PRODUCT A3).
 */
public class AgreementsOnTransfer implements AffectedByTransfer {

  @Inject private SupervisionAgreements agreements;
  @Inject private Clock clock;

  @Override
  public List<AffectedItem> affectedBy(FileTransfer transfer) {
    List<SupervisionAgreement> newestFirst =
        agreements.ofRelationship(transfer.getHanding().getFromRelationshipId());
    if (newestFirst.isEmpty()) {
      return List.of(item("agreement.none", null));
    }
    SupervisionAgreement newest = newestFirst.get(0);
    return List.of(item("agreement." + standing(newest), newest));
  }

  private String standing(SupervisionAgreement newest) {
    if (newest.getSignedOn() == null) {
      return "unsigned";
    }
    return newest.isReviewOverdue(LocalDate.now(clock)) ? "overdue" : "signed";
  }

  private static AffectedItem item(String key, SupervisionAgreement agreement) {
    return new AffectedItem(
        key,
        agreement == null ? null : agreement.getSignedOn(),
        1,
        Actor.NEXT_AND_SUPERVISEE,
        agreement == null ? null : "/agreement/" + agreement.getId());
  }
}
