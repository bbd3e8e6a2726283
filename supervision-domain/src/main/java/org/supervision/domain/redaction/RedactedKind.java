package org.supervision.domain.redaction;

import java.util.Locale;
import java.util.Optional;

/** What a passage can be left out of. */
public enum RedactedKind {
  RECORD,
  AGREEMENT,
  /** A filed document; no passage of it, it is left out whole or not. */
  DOCUMENT,
  /** What else was written in the file: reasons, notes, agenda items; all of it as one. */
  BESIDE;

  /** The one of a name, if there is one. */
  public static Optional<RedactedKind> named(String name) {
    for (RedactedKind each : values()) {
      if (each.name().equals(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The word of access for it; what else was written is read as the file is. */
  public String subjectKind() {
    return this == BESIDE ? "file" : name().toLowerCase(Locale.ROOT);
  }
}
