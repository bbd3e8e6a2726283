package org.supervision.domain.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** On what terms somebody works here. Supervision is the same for all (PRODUCT F3). */
public enum ContractKind {
  PERMANENT,
  FIXED_TERM,
  AGENCY,
  SESSIONAL,
  STUDENT,
  SECONDED;

  /** As it is written in a feed: {@code fixed-term}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind that a word means, in any case. */
  public static Optional<ContractKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equalsIgnoreCase(word)).findFirst();
  }
}
