package org.supervision.ejb.access;

import java.time.Instant;
import java.util.List;

/**
 * What one account did between two times: facts of the log, no word of content.
 *
 * @param name whose account it is
 * @param affected a page of whose files it was let in to
 * @param moreAffected whether there are others after them
 * @param done a page of what it did and tried, in order
 * @param moreDone whether there is more after it
 */
public record BreachView(
    String name,
    String staffNumber,
    List<Affected> affected,
    boolean moreAffected,
    List<Done> done,
    boolean moreDone) {

  /** Keeps its own copies. */
  public BreachView {
    affected = List.copyOf(affected);
    done = List.copyOf(done);
  }

  /**
   * Somebody whose file it was let in to.
   *
   * @param howOften in how many rows of the log
   */
  public record Affected(
      String personId, String name, String staffNumber, int howOften, Instant first, Instant last) {

    Affected called(String itsName, String number) {
      return new Affected(personId, itsName, number, howOften, first, last);
    }
  }

  /**
   * Something that it did or tried.
   *
   * @param personId in whose file, or null
   * @param name theirs, or null
   * @param kind the word for what it was done to
   * @param verb what was done
   * @param allowed whether it was let in
   * @param purpose key of the purpose stated, or null
   * @param address from which machine
   * @param found how many rows a list had, or null
   */
  public record Done(
      Instant at,
      String personId,
      String name,
      String staffNumber,
      String kind,
      String verb,
      String capacity,
      boolean allowed,
      String purpose,
      String address,
      Integer found) {

    Done called(String itsName, String number) {
      return new Done(
          at, personId, itsName, number, kind, verb, capacity, allowed, purpose, address, found);
    }
  }
}
