package org.supervision.domain.access;

import java.time.LocalDate;

/**
 * Something of a personal supervision file that can be read or changed: the file itself, an
 * agreement, a session, a record. Access is decided on what it says here and on nothing else, so
 * that access needs to know no feature.
 */
public interface FileSubject {

  /** The word for it in the access log: {@code file}, {@code record}, {@code agreement}… */
  String subjectKind();

  /** Its identifier. */
  String subjectId();

  /** The organisation that it belongs to; nobody of another ever sees it (ACCESS 25). */
  String organisationId();

  /** The personal supervision file that holds it. */
  String fileId();

  /** The person whom the file is about. */
  String superviseeId();

  /**
   * The supervisory relationship that it was made in, or null where it belongs to the whole file.
   */
  String relationshipId();

  /** Who is writing it while it is unshared, or null where it has no author. */
  String authorId();

  /** Who may type it for the author while it is unshared (ACCESS 6, 7), or null. */
  default String recorderId() {
    return null;
  }

  /**
   * Who was named to help the two with it, and reads it until it is settled (ACCESS 30), or null.
   */
  default String facilitatorId() {
    return null;
  }

  /**
   * Whether both of the pair write it once it is shared, as an agreement (ACCESS 3 is for records).
   */
  default boolean isWrittenTogether() {
    return false;
  }

  /**
   * Whether its facts, never its content, are somebody's because they had a part in it: the receipt
   * of a move is also for who gave the file up.
   */
  default boolean concerns(String personId) {
    return false;
  }

  /**
   * Whether all it waits for is the signature of a service manager for the organisation (PRODUCT
   * A2).
   */
  default boolean awaitsOrganisation() {
    return false;
  }

  /** Who signed it for the organisation, or null. */
  default String organisationSignerId() {
    return null;
  }

  /** The day that it is about, where a grant may name days (ACCESS 15); null for none. */
  default LocalDate happenedOn() {
    return null;
  }

  /**
   * Whether it is for the two of its relationship alone, and not for who supervises the same person
   * in the line besides: what is not settled between them yet.
   */
  default boolean isOfTheTwoAlone() {
    return false;
  }

  /** How far it has been opened by its own life. */
  Openness openness();
}
