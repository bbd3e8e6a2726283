package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supervision.domain.people.ClosedPart;
import org.supervision.domain.people.Person;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.retention.KeptUntil;
import org.supervision.domain.retention.Leaving;
import org.supervision.domain.retention.WorkPeriod;
import org.supervision.ejb.policy.DueDates;
import org.supervision.ejb.policy.Policies;

/** Reckons until when files are kept, from what is known today and the policy in force. */
public class Retention {

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
    return reckoned(person, closed, periods);
  }

  /** The same of several people who left an organisation, or are known to, by person. */
  public Map<String, Kept> ofLeavers(List<Person> leavers) {
    ClosedPart nothing = ClosedPart.of(List.of(), clock.instant());
    Map<String, List<WorkPeriod>> periods =
        employments.of(leavers.stream().map(Person::getId).toList());
    return leavers.stream()
        .collect(
            Collectors.toMap(
                Person::getId,
                one -> reckoned(one, nothing, periods.getOrDefault(one.getId(), List.of()))));
  }

  private Kept reckoned(Person person, ClosedPart closed, List<WorkPeriod> periods) {
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
        KeptUntil.of(leaving, policy.retentionRules(), dueDates.workingDays(policy)),
        policy.version());
  }
}
