package org.supervision.ejb.record;

import java.time.LocalDate;
import java.util.List;

/**
 * Which records of a file somebody may have in a list.
 *
 * @param fileId the file
 * @param relationshipIds only those made in these relationships; null for all
 * @param personId whoever looks: sees what they wrote, and what its author has shared
 * @param lockedOnly whether only what is signed or closed; of relationships that are named, what
 *     they supervise themselves is there whole
 * @param closedUnshared whether also what was closed without ever being shared (PRODUCT T6)
 * @param from first day of the sessions
 * @param until last day of the sessions
 */
public record RecordsWanted(
    String fileId,
    List<String> relationshipIds,
    String personId,
    boolean lockedOnly,
    boolean closedUnshared,
    LocalDate from,
    LocalDate until) {

  private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
  private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

  /** Of whatever day. */
  public RecordsWanted(
      String fileId, List<String> relationshipIds, String personId, boolean lockedOnly) {
    this(fileId, relationshipIds, personId, lockedOnly, false, EVER, FOR_EVER);
  }

  /** The same as a grant opens it: of these days alone, what was closed unshared among them. */
  public RecordsWanted granted(LocalDate first, LocalDate last) {
    return new RecordsWanted(fileId, relationshipIds, personId, lockedOnly, true, first, last);
  }
}
