package org.supervision.domain.access;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a running access grant opens of one file to whoever asked for it: kinds of content, of a
 * range of days, to be read (ACCESS 15, 16).
 *
 * @param grantId the grant
 * @param purpose its key in the policy
 * @param coversHealth whether it reaches the section on health and welfare (ACCESS 13)
 * @param kinds subject kinds that it names: {@code record}, {@code agreement}
 * @param from first day of what it opens
 * @param until last day of what it opens
 */
public record Granted(
    String grantId,
    String purpose,
    boolean coversHealth,
    Set<String> kinds,
    LocalDate from,
    LocalDate until)
    implements Serializable {

  /** Keeps its own copy. */
  public Granted {
    kinds = Set.copyOf(kinds);
  }

  /** Whether a subject is of a kind and a day that it names; the file itself leads to those. */
  boolean opens(FileSubject subject) {
    return subject.relationshipId() == null || opens(subject.subjectKind(), subject.happenedOn());
  }

  /** Whether something of a kind and a day is among what it names; no day is no reason against. */
  public boolean opens(String kind, LocalDate day) {
    return kinds.contains(kind) && (day == null || !day.isBefore(from) && !day.isAfter(until));
  }
}
