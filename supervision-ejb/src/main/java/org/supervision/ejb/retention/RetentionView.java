package org.supervision.ejb.retention;

import java.util.List;

/**
 * How one file is kept: facts, and nothing of what is in it.
 *
 * @param over whether its period is over
 * @param holds what keeps it whatever its date
 * @param holdable whether the reader may set one on it
 * @param disposal how far it has come on the way to being destroyed, or null
 * @param offer whether its worker, who leaves, was offered a copy; null where they do not leave
 */
public record RetentionView(
    String fileId,
    String name,
    String staffNumber,
    Kept kept,
    boolean over,
    List<HoldRow> holds,
    boolean holdable,
    DisposalView disposal,
    CopyOfferView offer) {

  /** Keeps its own copy. */
  public RetentionView {
    holds = List.copyOf(holds);
  }
}
