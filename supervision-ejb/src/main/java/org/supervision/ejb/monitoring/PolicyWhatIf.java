package org.supervision.ejb.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.supervision.domain.monitoring.DueChange;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.retention.KeptChanges;

/**
 * What would become of an organisation's due dates by another policy, reckoned for its first day
 * from what is known today: how many people, and who of those whom the caller manages.
 *
 * @param before the policy in force until then
 * @param after the other
 * @param day the first day of the other
 * @param everybody everybody whose supervision is reckoned here, by service, team and name
 * @param seen the identifiers of those whom the caller may see by name (ACCESS 11)
 * @param files what it does to the last days on which files are kept
 */
public record PolicyWhatIf(
    Policy before,
    Policy after,
    LocalDate day,
    List<PersonChange> everybody,
    Set<String> seen,
    KeptChanges files) {

  /** Keeps its own copies. */
  public PolicyWhatIf {
    everybody = List.copyOf(everybody);
    seen = Set.copyOf(seen);
  }

  /** How many it is reckoned for. */
  public int people() {
    return everybody.size();
  }

  /** How many this comes of. */
  public int count(DueChange.Kind kind) {
    return (int) everybody.stream().filter(one -> one.change().kind() == kind).count();
  }

  /** How many are overdue by the policy in force. */
  public int overdueBefore() {
    return count(DueChange.Kind.STAYS_OVERDUE) + count(DueChange.Kind.NO_LONGER_OVERDUE);
  }

  /** How many are overdue by the other. */
  public int overdueAfter() {
    return count(DueChange.Kind.STAYS_OVERDUE) + count(DueChange.Kind.BECOMES_OVERDUE);
  }

  /** Those whom the caller manages and this comes of, by service, team and name. */
  public List<PersonChange> list(DueChange.Kind kind) {
    return everybody.stream()
        .filter(one -> one.change().kind() == kind)
        .filter(one -> seen.contains(one.pair().superviseeId()))
        .toList();
  }
}
