package org.supervision.ejb.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.policy.AbsencePeriod;
import org.supervision.domain.policy.DueDate;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.SessionFact;
import org.supervision.domain.policy.SupervisedPerson;
import org.supervision.ejb.people.Caller;

/**
 * The policy of the caller's own organisation, which everybody who works there may read. It names
 * nobody, and what is reckoned by it here is typed, not looked up: so nothing of it is logged.
 */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PolicyReadingService {

  @Inject private Policies policies;
  @Inject private DueDates dueDates;
  @Inject private Caller caller;

  /** The policy in force today. */
  public Policy inForce() {
    return policies.of(caller.organisationId());
  }

  /**
   * When personal supervision would be due for somebody, and why.
   *
   * @param asked the day of asking
   * @return empty where the policy sets nothing for such a person
   */
  public Optional<DueDate> reckon(
      SupervisedPerson person,
      List<SessionFact> sessions,
      List<AbsencePeriod> absences,
      LocalDate asked) {
    return dueDates.personal(inForce(), person, sessions, absences, asked);
  }
}
