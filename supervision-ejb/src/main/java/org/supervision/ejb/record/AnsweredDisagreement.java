package org.supervision.ejb.record;

import org.supervision.ejb.writing.AsShown;

/**
 * The author's side of a disagreement.
 *
 * @param rationale why the record says what it says
 * @param outcome what came of it
 * @param takenTo to whom it was taken, or null
 */
public record AnsweredDisagreement(String rationale, String outcome, String takenTo) {

  /** The mark of a side that says this; where nothing is said yet, of nothing. */
  public String mark() {
    return AsShown.of(orEmpty(rationale), orEmpty(outcome), orEmpty(takenTo));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
