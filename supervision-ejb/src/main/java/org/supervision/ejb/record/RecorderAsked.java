package org.supervision.ejb.record;

/**
 * What the supervisee is asked about a draft: who is to type it. No word of the draft.
 *
 * @param supervisor whose text it stays
 * @param recorder the name of who is to type it; empty where nobody was named
 * @param post what they are employed as, or null
 */
public record RecorderAsked(RecordFacts facts, String supervisor, String recorder, String post) {

  /** Whether somebody was named, so that there is something to ask. */
  public boolean isNamed() {
    return facts.recorderId() != null;
  }
}
