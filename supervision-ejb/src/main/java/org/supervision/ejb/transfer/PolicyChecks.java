package org.supervision.ejb.transfer;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.supervision.domain.allocation.AllocationRule;
import org.supervision.domain.allocation.WantedAllocation;
import org.supervision.domain.people.Post;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.policy.SupervisorRatio;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.allocation.AllocationCheck;
import org.supervision.ejb.allocation.AllocationChecks;
import org.supervision.ejb.people.Relationships;

/** What the policy says of a move (PRODUCT W1, W2). */
class PolicyChecks {

  @Inject private AllocationChecks checks;
  @Inject private Relationships relationships;
  @Inject private Clock clock;

  /** Each rule that bears on it, and how many practitioners the leaving one keeps. */
  List<AllocationCheck> of(FileTransfer transfer) {
    WantedAllocation wanted = wanted(transfer);
    List<AllocationCheck> found = new ArrayList<>(checks.of(wanted));
    SupervisorRatio ratio = wanted.ratio();
    if (ratio != null) {
      int keeps = kept(transfer, ratio);
      List<Object> details = List.of(keeps, ratio.atLeast(), ratio.atMost());
      found.add(
          new AllocationCheck(keeps < ratio.atLeast() ? "few" : "leaves", true, true, details));
    }
    return List.copyOf(found);
  }

  /** The rules that it breaks. */
  Set<AllocationRule> brokenBy(FileTransfer transfer) {
    return checks.brokenBy(wanted(transfer));
  }

  private WantedAllocation wanted(FileTransfer transfer) {
    return checks.wanted(
        transfer.organisationId(),
        transfer.getSuperviseeId(),
        transfer.getHanding().getToHolderId(),
        RelationshipKind.LINE_MANAGEMENT,
        at(transfer));
  }

  private int kept(FileTransfer transfer, SupervisorRatio ratio) {
    return (int)
        relationships.postsInLineOf(transfer.getHanding().getFromHolderId(), at(transfer)).stream()
            .filter(post -> !post.getPersonId().equals(transfer.getSuperviseeId()))
            .filter(post -> ratio.counts(post.getRoleKey(), post.getLevel()))
            .map(Post::getPersonId)
            .distinct()
            .count();
  }

  private Instant at(FileTransfer transfer) {
    return transfer.getEffectiveAt() == null ? clock.instant() : transfer.getEffectiveAt();
  }
}
