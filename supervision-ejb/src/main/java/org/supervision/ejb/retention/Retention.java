package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supervision.domain.people.ClosedPart;
import org.supervision.domain.people.Person;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.RetentionRule;
import org.supervision.domain.retention.KeptUntil;
import org.supervision.domain.retention.Leaving;
import org.supervision.domain.retention.WorkPeriod;
import org.supervision.ejb.policy.DueDates;
import org.supervision.ejb.policy.Policies;

/** Reckons until when files are kept, from what is known today and the policy in force. */
public class Retention {

  /** What every policy keeps files for at least (BCP §4.4). */
  static final int YEARS_AT_LEAST = RetentionRule.AT_LEAST.getYears();

  @Inject private Employments employments;
  @Inject private Policies policies;
  @Inject private DueDates dueDates;
  @Inject private Clock clock;

  /**
   * Until when the file of somebody is kept. Their employments are asked for only where they could
   * matter: of who works here and always did, nothing more is to be known.
   *
   * @param closed what of the file is closed, because they came back or left the directorate
   */
  public Kept of(Person person, ClosedPart closed) {
    boolean settled = person.getLeftOn() == null && closed.since() == null;
    List<WorkPeriod> periods =
        settled
            ? List.of()
            : employments.of(List.of(person.getId())).getOrDefault(person.getId(), List.of());
    return reckoned(person, closed, periods, Policy::retentionRules);
  }

  /** The same of several people who left an organisation, or are known to, by person. */
  public Map<String, Kept> ofLeavers(List<Person> leavers) {
    return ofLeavers(leavers, Policy::retentionRules);
  }

  /** The same, were the period for everybody another number of years. */
  Map<String, Kept> ofLeavers(List<Person> leavers, int years) {
    return ofLeavers(leavers, policy -> policy.retentionRules(Period.ofYears(years)));
  }

  /** Until when the file of a leaver would be kept by a policy, whichever is in force. */
  KeptUntil by(Policy policy, Person leaver, List<WorkPeriod> periods) {
    Leaving leaving = new Leaving(leaver.getLeftOn(), null, null, periods);
    return KeptUntil.of(leaving, policy.retentionRules(), dueDates.workingDays(policy));
  }

  private Map<String, Kept> ofLeavers(
      List<Person> leavers, Function<Policy, List<RetentionRule>> rules) {
    ClosedPart nothing = ClosedPart.of(List.of(), clock.instant());
    Map<String, List<WorkPeriod>> periods =
        employments.of(leavers.stream().map(Person::getId).toList());
    return leavers.stream()
        .collect(
            Collectors.toMap(
                Person::getId,
                one ->
                    reckoned(one, nothing, periods.getOrDefault(one.getId(), List.of()), rules)));
  }

  private Kept reckoned(
      Person person,
      ClosedPart closed,
      List<WorkPeriod> periods,
      Function<Policy, List<RetentionRule>> rules) {
    LocalDate since =
        closed.since() == null ? null : LocalDate.ofInstant(closed.since(), clock.getZone());
    Leaving leaving =
        new Leaving(
            person.getLeftOn(),
            closed.whole() ? null : since,
            closed.whole() ? since : null,
            periods);
    Policy policy = policies.of(person.getOrganisationId());
    return new Kept(
        KeptUntil.of(leaving, rules.apply(policy), dueDates.workingDays(policy)), policy.version());
  }
}
