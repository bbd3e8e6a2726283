package org.supervision.ejb.home;

import java.util.List;
import java.util.Objects;
import org.supervision.domain.home.WaitingDecision;
import org.supervision.ejb.people.ServiceManagers;

/**
 * Something that waits for a decision, and who answers for a service above whom it is about.
 *
 * @param again whether it was decided once and is to be looked at again, or to be done
 * @param about the person it is about, or null
 * @param asker who asked for it, or whose it is; empty where nobody did
 * @param other who else has a part in it, or null
 * @param aboutName the name of the first, or null
 * @param askerName the name of the second, or null
 */
record Waiting(
    String id,
    WaitingDecision.Kind kind,
    boolean again,
    String about,
    String asker,
    String other,
    String aboutName,
    String askerName,
    ServiceManagers above) {

  private static final int MANAGER = 8;
  private static final int STEP = 9;

  /** One of them out of its rows, as {@link WaitingDecision#WITH_LINES} gives them. */
  static Waiting of(List<Object[]> rows) {
    Object[] row = rows.get(0);
    return new Waiting(
        text(row[0]),
        WaitingDecision.Kind.valueOf(text(row[1])),
        ((Number) row[2]).intValue() != 0,
        text(row[3]),
        text(row[4]),
        text(row[5]),
        text(row[6]),
        text(row[7]),
        above(rows));
  }

  private static ServiceManagers above(List<Object[]> rows) {
    return ServiceManagers.of(
        rows.stream()
            .filter(row -> row[MANAGER] != null)
            .map(row -> new Object[] {row[MANAGER], row[STEP]})
            .toList());
  }

  /** Whether somebody has a part in it, who does not decide on it then. */
  boolean concerns(String personId) {
    return personId.equals(about) || personId.equals(asker) || personId.equals(other);
  }

  private static String text(Object column) {
    return Objects.toString(column, null);
  }
}
