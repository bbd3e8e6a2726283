package org.supervision.ejb.transfer;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.supervision.domain.people.Post;
import org.supervision.domain.policy.SupervisorRatio;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.domain.transfer.TransferState;
import org.supervision.ejb.people.Relationships;
import org.supervision.ejb.policy.Policies;

/** What the policy says of a move: levels, and how many people each will have (PRODUCT W1, W2). */
class PolicyChecks {

  @Inject private Relationships relationships;
  @Inject private Policies policies;
  @Inject private Clock clock;

  List<MoveCheck> of(FileTransfer transfer, Map<String, Post> posts) {
    String next = transfer.getHanding().getToHolderId();
    List<MoveCheck> checks = new ArrayList<>();
    Post above = posts.get(next);
    Post below = posts.get(transfer.getSuperviseeId());
    if (above != null && below != null) {
      checks.add(new MoveCheck("level", above.getLevel() > below.getLevel(), List.of()));
    }
    SupervisorRatio ratio = policies.of(transfer.organisationId()).ratio();
    if (ratio != null) {
      int moves = transfer.getState() == TransferState.PROPOSED ? 1 : 0;
      int will = supervised(next, transfer) + moves;
      int leaves = supervised(transfer.getHanding().getFromHolderId(), transfer) - moves;
      checks.add(
          new MoveCheck(
              "ratio",
              will <= ratio.atMost(),
              List.of(will, leaves, ratio.atLeast(), ratio.atMost())));
    }
    return checks;
  }

  private int supervised(String personId, FileTransfer transfer) {
    Instant at = transfer.getEffectiveAt();
    return relationships.inLineOf(personId, at == null ? clock.instant() : at);
  }
}
