package org.supervision.ejb.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.policy.AbsencePeriod;
import org.supervision.domain.policy.Deadline;
import org.supervision.domain.policy.DueDate;
import org.supervision.domain.policy.FrequencyDueDates;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.SessionFact;
import org.supervision.domain.policy.SupervisedPerson;
import org.supervision.domain.policy.Template;
import org.supervision.domain.policy.WorkingDays;

/** Reckons by a policy what is due when, on the working days of England and the council's own. */
@ApplicationScoped
public class DueDates {

  /**
   * When somebody's next personal supervision is due, and why.
   *
   * @param sessions theirs, whoever held them
   * @param absences theirs, past and announced
   * @param today the day of asking
   * @return empty where the policy sets nothing
   */
  public Optional<DueDate> personal(
      Policy policy,
      SupervisedPerson person,
      List<SessionFact> sessions,
      List<AbsencePeriod> absences,
      LocalDate today) {
    return of(Template.PERSONAL, policy).of(person, sessions, absences, today);
  }

  /** The reckoning of one kind of session under a policy. */
  public FrequencyDueDates of(String kind, Policy policy) {
    return new FrequencyDueDates(kind, policy.frequencyRules(), workingDays(policy));
  }

  /** The last day on which the record of a session is in time (PRODUCT P10). */
  public LocalDate recordWrittenBy(Policy policy, LocalDate heldOn) {
    return by(policy, policy.deadlines().recordWritten(), heldOn);
  }

  /** The last day in time for one of the policy's deadlines, counted from a day. */
  public LocalDate by(Policy policy, Deadline deadline, LocalDate from) {
    return deadline.from(from, workingDays(policy));
  }

  /** The days on which the council works. */
  public WorkingDays workingDays(Policy policy) {
    return new WorkingDays(
        day -> EnglishHolidays.include(day) || policy.closures().contains(day),
        policy.countedDays());
  }
}
