package org.supervision.domain.access;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
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
 * @param only identifiers of what alone it opens, as an inspector's tray does (ACCESS 17); none for
 *     a grant, which opens all that is of its kinds and days
 */
public record Granted(
    String grantId,
    String purpose,
    boolean coversHealth,
    Set<String> kinds,
    LocalDate from,
    LocalDate until,
    Set<String> only)
    implements Serializable {

  /** Keeps its own copies. */
  public Granted {
    kinds = Set.copyOf(kinds);
    only = Set.copyOf(only);
  }

  /** What a grant opens: all that is of its kinds and days. */
  public Granted(
      String grantId,
      String purpose,
      boolean coversHealth,
      Set<String> kinds,
      LocalDate from,
      LocalDate until) {
    this(grantId, purpose, coversHealth, kinds, from, until, Set.of());
  }

  /** What a tray opens: the records that were drawn, and not even the file that holds them. */
  public static Granted tray(
      String trayId, String purpose, boolean coversHealth, Set<String> records) {
    return new Granted(
        trayId, purpose, coversHealth, Set.of("record"), LocalDate.MIN, LocalDate.MAX, records);
  }

  /** What two trays of the same inspector open together. */
  public Granted and(Granted other) {
    Set<String> both = new HashSet<>(only);
    both.addAll(other.only);
    return new Granted(grantId, purpose, coversHealth, kinds, from, until, both);
  }

  /** Whether it is a tray: a sample that was drawn, and nothing around it. */
  public boolean isTray() {
    return !only.isEmpty();
  }

  /** Whether a subject is of a kind and a day that it names; the file itself leads to those. */
  boolean opens(FileSubject subject) {
    if (isTray()) {
      return only.contains(subject.subjectId());
    }
    return subject.relationshipId() == null || opens(subject.subjectKind(), subject.happenedOn());
  }

  /** Whether something of a kind and a day is among what it names; no day is no reason against. */
  public boolean opens(String kind, LocalDate day) {
    return kinds.contains(kind) && (day == null || !day.isBefore(from) && !day.isAfter(until));
  }
}
