package org.supervision.ejb.transfer;

import java.util.List;

/**
 * One page of moves, those at once and the latest first.
 *
 * @param rows the moves
 * @param page which, from 0
 * @param total how many moves there are on all pages
 */
public record MovesPage(List<MoveRow> rows, int page, long total) {

  /** Moves on a page. */
  public static final int SIZE = 50;

  /** Whether there are older ones. */
  public boolean isMore() {
    return (page + 1L) * SIZE < total;
  }
}
