package org.supervision.ejb.transfer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.supervision.domain.allocation.AllocationRule;
import org.supervision.domain.allocation.Asked;
import org.supervision.domain.allocation.Deviation;
import org.supervision.domain.allocation.DeviationNeeded;
import org.supervision.domain.allocation.DeviationState;
import org.supervision.domain.allocation.MoreRulesBroken;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.allocation.AllocationCheck;
import org.supervision.ejb.allocation.DeviationAsking;
import org.supervision.ejb.file.Files;

/** What a move that breaks rules of allocation needs before it is decided (PRODUCT W3). */
class MoveDeviations {

  @Inject private PolicyChecks checks;
  @Inject private DeviationAsking asking;
  @Inject private Files files;

  /** What the policy says of it, rule by rule. */
  List<AllocationCheck> checksOf(FileTransfer transfer) {
    return checks.of(transfer);
  }

  /** Asks a service manager. */
  void ask(
      FileTransfer transfer,
      SupervisoryRelationship line,
      DeviationAsking.Grounds grounds,
      String byPersonId) {
    Asked asked =
        new Asked(
            transfer.getHanding().getToHolderId(),
            RelationshipKind.LINE_MANAGEMENT,
            transfer.getEffectiveAt(),
            null,
            transfer.getId());
    asking.ask(
        files.get(transfer.fileId()), line, asked, checks.brokenBy(transfer), grounds, byPersonId);
  }

  /**
   * Lets a move go on that breaks no rule, or those alone to which somebody agreed.
   *
   * @throws DeviationNeeded where nobody agreed
   * @throws MoreRulesBroken where it breaks others by now
   */
  void requireFor(FileTransfer transfer) {
    Set<AllocationRule> broken = checks.brokenBy(transfer);
    if (broken.isEmpty()) {
      return;
    }
    Deviation agreed =
        asking
            .ofTransfer(transfer.getId())
            .filter(one -> one.getState() == DeviationState.AGREED)
            .orElseThrow(DeviationNeeded::new);
    if (!agreed.covers(broken)) {
      throw new MoreRulesBroken();
    }
  }

  /** The deviation of a move, or null. */
  String idOf(FileTransfer transfer) {
    return asking.ofTransfer(transfer.getId()).map(Deviation::getId).orElse(null);
  }

  /** Another supervises from now on. */
  void withdrawOfLine(String fileId) {
    asking.withdrawOfLine(fileId);
  }

  /** Its worker leaves, or is not supervised any more. */
  void withdrawOfFile(String fileId) {
    asking.withdrawOfFile(fileId);
  }

  /** The move is called off. */
  void withdrawOf(FileTransfer transfer) {
    asking.withdrawOf(transfer.getId());
  }
}
