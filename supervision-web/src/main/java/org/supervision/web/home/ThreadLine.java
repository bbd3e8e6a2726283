package org.supervision.web.home;

import java.time.LocalDate;

/**
 * One line of a file's thread.
 *
 * @param on its day, by which lines are ordered
 * @param when the day or days in words
 * @param what what it is
 * @param path where it can be opened, or null
 * @param look how its state looks, or null where it has none
 * @param state the word of its state, or null
 * @param disagreed whether a disagreement is recorded in it
 * @param disputed whether who it is about disputes something in it
 * @param note a sentence more, or an empty text
 * @param mark {@code is-now}, {@code is-signed}, {@code is-change} or an empty text
 */
public record ThreadLine(
    LocalDate on,
    String when,
    String what,
    String path,
    String look,
    String state,
    boolean disagreed,
    boolean disputed,
    String note,
    String mark) {

  /** One in which nobody can disagree. */
  ThreadLine(
      LocalDate on,
      String when,
      String what,
      String path,
      String look,
      String state,
      String note,
      String mark) {
    this(on, when, what, path, look, state, false, false, note, mark);
  }
}
