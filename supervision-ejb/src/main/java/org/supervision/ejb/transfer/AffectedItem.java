package org.supervision.ejb.transfer;

import java.time.LocalDate;

/**
 * Something that a transfer changes, as a fact.
 *
 * @param key what it is and where it stands, such as {@code record.draft}; the page has its words
 * @param on the day it is about, or null
 * @param count how many of it there are
 * @param actor who can still do something about it
 * @param path where the leaving supervisor does it, or null
 * @param ofSupervisee where the supervisee does it, or null
 */
public record AffectedItem(
    String key, LocalDate on, int count, Actor actor, String path, String ofSupervisee) {

  /** Something about which the supervisee has nothing to say. */
  public AffectedItem(String key, LocalDate on, int count, Actor actor, String path) {
    this(key, on, count, actor, path, null);
  }

  /** Who acts. */
  public enum Actor {
    LEAVING,
    SUPERVISEE,
    NEXT,
    NEXT_AND_SUPERVISEE,
    NOBODY
  }
}
