package org.supervision.domain.request;

import java.util.Optional;

/** What is gathered about somebody who asks for what is kept about them. */
public enum GatheredKind {
  RECORD,
  AGREEMENT,
  SESSION,
  /** Sessions in which they supervised somebody else. */
  LED_SESSION,
  /** That they were to be supervised more often for a time. */
  TIGHTER,
  /** Times that were proposed for their sessions. */
  PROPOSAL,
  PREPARATION,
  AGENDA,
  ACTION,
  /** What they are to do in somebody else’s file. */
  OWNED_ACTION,
  DOCUMENT,
  DEVIATION,
  DIFFICULTY,
  HANDOVER,
  MOVE,
  /** Who supervises or supervised them, and whom they supervise or supervised. */
  RELATIONSHIP,
  POST,
  EMPLOYMENT,
  ABSENCE,
  /** What anybody did in their file. */
  LOOKED,
  /** What they did themselves, in any file or none. */
  DID;

  /** The one of a name, if there is one. */
  public static Optional<GatheredKind> named(String name) {
    for (GatheredKind each : values()) {
      if (each.name().equals(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The word of access for one of them, where each has a page on which it is read. */
  public Optional<String> subjectKind() {
    return switch (this) {
      case RECORD -> Optional.of("record");
      case AGREEMENT -> Optional.of("agreement");
      case DOCUMENT -> Optional.of("document");
      default -> Optional.empty();
    };
  }

  /** Whether it is a log, of which the last comes first and each row says what was done. */
  public boolean isLog() {
    return this == LOOKED || this == DID;
  }
}
