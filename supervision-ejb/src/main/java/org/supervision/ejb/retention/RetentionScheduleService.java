package org.supervision.ejb.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.FileOfPerson;
import org.supervision.domain.people.Person;
import org.supervision.domain.policy.KeptClass;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.retention.PeriodNotReckoned;
import org.supervision.domain.retention.PurgeNote;
import org.supervision.ejb.policy.Policies;

/** How long the policy keeps files, and what another period would change before it is adopted. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionScheduleService {

  private static final int LONGEST = 100;

  @Inject private HoldDoor door;
  @Inject private Retention retention;
  @Inject private Policies policies;
  @Inject private Purges purges;
  @Inject private Clock clock;

  /** What the policy in force says. */
  public RetentionSchedule schedule() {
    door.requireHr(Verb.LIST);
    Policy policy = policies.of(door.caller().organisationId());
    return new RetentionSchedule(
        policy.name(),
        policy.version(),
        policy.effectiveFrom(),
        policy.retentionRules(),
        policy.retention().disposalWaits(),
        classes(policy));
  }

  private List<KeptClassRow> classes(Policy policy) {
    Map<KeptClass, PurgeNote> last = purges.last(door.caller().organisationId());
    return Arrays.stream(KeptClass.values())
        .map(what -> row(what, policy, Optional.ofNullable(last.get(what))))
        .toList();
  }

  private static KeptClassRow row(KeptClass what, Policy policy, Optional<PurgeNote> last) {
    return new KeptClassRow(
        what,
        policy.retention().of(what),
        policy.retention().classes().containsKey(what.key()),
        last.map(PurgeNote::getPurgedAt).orElse(null),
        last.map(PurgeNote::getHowMany).orElse(0));
  }

  /**
   * What another period for everybody would change; longer ones for some stay. Nothing is kept of
   * it.
   *
   * @throws PeriodNotReckoned where it is less than six years, or more than a hundred
   */
  public RetentionWhatIf whatIf(int years) {
    door.requireHr(Verb.LIST);
    if (years < Retention.YEARS_AT_LEAST || years > LONGEST) {
      throw new PeriodNotReckoned();
    }
    List<Person> leavers =
        door.files().ofLeavers(door.caller().organisationId(), 0, Integer.MAX_VALUE).stream()
            .map(FileOfPerson::person)
            .toList();
    door.access().listed("retention", leavers.size());
    Map<String, Kept> now = retention.ofLeavers(leavers);
    Map<String, Kept> then = retention.ofLeavers(leavers, years);
    int dated = (int) now.values().stream().filter(one -> one.until().until() != null).count();
    int moved =
        (int)
            now.entrySet().stream()
                .filter(one -> !isSame(one.getValue(), then.get(one.getKey())))
                .count();
    return new RetentionWhatIf(years, dated, over(now), over(then), moved);
  }

  private int over(Map<String, Kept> kept) {
    LocalDate today = LocalDate.now(clock);
    return (int) kept.values().stream().filter(one -> one.until().isOver(today)).count();
  }

  private static boolean isSame(Kept one, Kept other) {
    return Objects.equals(one.until().until(), other.until().until());
  }
}
