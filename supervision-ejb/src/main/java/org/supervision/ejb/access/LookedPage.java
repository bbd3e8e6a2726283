package org.supervision.ejb.access;

import java.util.List;

/**
 * One page of who has looked, the latest first.
 *
 * @param rows the lines
 * @param page which, from 0
 * @param total how many lines there are on all pages
 */
public record LookedPage(List<LookedRow> rows, int page, int total) {

  /** Lines on a page. */
  public static final int SIZE = 50;

  /** Whether there are older lines. */
  public boolean isMore() {
    return (page + 1) * SIZE < total;
  }
}
