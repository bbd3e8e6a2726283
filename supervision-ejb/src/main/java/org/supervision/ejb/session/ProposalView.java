package org.supervision.ejb.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.session.ProposalState;

/**
 * Proposed times before one of the two.
 *
 * @param times in the order in which they were proposed
 * @param place where to meet, or null
 * @param word what was said with them, or null
 * @param additional why the session would be additional, or null
 * @param proposedBy the name of who proposed them
 * @param other the name of who of the two does not look at them
 * @param mine whether the one who looks at them proposed them
 * @param settledOn the day on which they were answered, withdrawn or ended, or null
 * @param sessionId what was planned from them, or null
 * @param standingId what waits for an answer between the two since, or null
 */
public record ProposalView(
    String id,
    String fileId,
    String relationshipId,
    ProposalState state,
    List<HinderedTime> times,
    int minutes,
    String place,
    String word,
    String additional,
    String proposedBy,
    Instant proposedAt,
    String other,
    boolean mine,
    LocalDate settledOn,
    String sessionId,
    String standingId) {

  /** Keeps its own copy. */
  public ProposalView {
    times = List.copyOf(times);
  }

  /** Whether they wait for an answer. */
  public boolean isOpen() {
    return state == ProposalState.PROPOSED;
  }

  /** Whether the one who looks at them is to answer. */
  public boolean isAsked() {
    return isOpen() && !mine;
  }

  /** Whether the one who looks at them waits for the answer. */
  public boolean isWaiting() {
    return isOpen() && mine;
  }
}
