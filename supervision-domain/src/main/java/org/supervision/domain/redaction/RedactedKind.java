package org.supervision.domain.redaction;

import java.util.Locale;
import java.util.Optional;

/** What a passage can be left out of. */
public enum RedactedKind {
  RECORD,
  AGREEMENT,
  /** A filed document; no passage of it, it is left out whole or not. */
  DOCUMENT;

  /** The one of a name, if there is one. */
  public static Optional<RedactedKind> named(String name) {
    for (RedactedKind each : values()) {
      if (each.name().equals(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The word of access for it. */
  public String subjectKind() {
    return name().toLowerCase(Locale.ROOT);
  }
}
