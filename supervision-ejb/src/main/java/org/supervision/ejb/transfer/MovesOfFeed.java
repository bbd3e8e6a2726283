package org.supervision.ejb.transfer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.supervision.domain.transfer.TransferFinished;
import org.supervision.domain.transfer.TransferState;

/**
 * All moves that one feed brought, as one receipt: whose files passed, and what became of what was
 * not finished. Facts alone.
 *
 * @param page the moves on this page, by name
 * @param passed how many files have passed
 * @param toCome how many are still to
 * @param became how much of what became of it, by the key of {@link AffectedItem}
 */
public record MovesOfFeed(MovesPage page, int passed, int toCome, Map<String, Integer> became) {

  /** Keeps its own copy, in the order of the keys. */
  public MovesOfFeed {
    became = new TreeMap<>(became);
  }

  static MovesOfFeed of(List<MoveRow> rows, int page, List<TransferFinished> all) {
    Map<String, Integer> became = new TreeMap<>();
    for (TransferFinished one : all) {
      Outcome.read(one.outcome())
          .forEach(item -> became.merge(item.key(), count(item), Integer::sum));
    }
    return new MovesOfFeed(
        new MovesPage(rows, page, all.size()),
        (int) all.stream().filter(MovesOfFeed::isPassed).count(),
        (int) all.stream().filter(one -> one.state() == TransferState.PLANNED).count(),
        became);
  }

  /** A thing that is told by its day is one. */
  private static int count(AffectedItem item) {
    return Math.max(1, item.count());
  }

  private static boolean isPassed(TransferFinished one) {
    return one.state() == TransferState.CARRIED_OUT || one.state() == TransferState.CORRECTED;
  }

  /** How many were called off or put right since, or wait. */
  public int others() {
    return (int) page.total() - passed - toCome;
  }
}
