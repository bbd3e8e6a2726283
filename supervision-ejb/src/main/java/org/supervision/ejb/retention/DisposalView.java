package org.supervision.ejb.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.supervision.domain.retention.DisposalState;
import org.supervision.domain.retention.FellBecause;

/**
 * How far a file whose time is over has come.
 *
 * @param proposedBy who proposes to destroy it, or null
 * @param approvedBy who approved, or null
 * @param waitsUntil the last day on which it is not carried out, or null
 * @param fell why what was said before counts no more, or null
 * @param stoppedBy who stopped it, or null
 * @param facts what it holds, where the reader opened that; else null
 * @param steps what the reader can do
 */
public record DisposalView(
    DisposalState state,
    LocalDate foundOn,
    String proposedBy,
    Instant proposedAt,
    String reason,
    String approvedBy,
    Instant approvedAt,
    LocalDate waitsUntil,
    FellBecause fell,
    Instant fellAt,
    String stoppedBy,
    String stopReason,
    FileFacts facts,
    Set<DisposalStep> steps) {

  /** Keeps its own copy. */
  public DisposalView {
    steps = Set.copyOf(steps);
  }

  /** Whether the reader can take a step. */
  public boolean lets(DisposalStep step) {
    return steps.contains(step);
  }
}
