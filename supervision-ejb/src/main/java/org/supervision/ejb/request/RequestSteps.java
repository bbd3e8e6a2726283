package org.supervision.ejb.request;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.request.RequestStep;
import org.supervision.domain.request.RequestStepKind;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.policy.DueDates;
import org.supervision.ejb.policy.Policies;

/** Writes the steps of a request, and reckons after each by when it is to be answered. */
class RequestSteps {

  @Inject private DataRequests requests;
  @Inject private Policies policies;
  @Inject private DueDates dueDates;
  @Inject private FileKeys keys;
  @Inject private Clock clock;

  /**
   * What was just done with it.
   *
   * @param on the day that it is dated
   * @param words what was asked, or why; null for nothing
   */
  void took(DataRequest request, RequestStepKind kind, LocalDate on, String byId, String words) {
    RequestStep step =
        new RequestStep(request, kind, on, byId, clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (words != null) {
      step.say(keys.of(request.getFileId()).seal(step.context(), words));
    }
    requests.add(step);
    reckon(request, policies.version(request.getPolicyVersionId()));
  }

  /** By when it is to be answered, as a policy says. */
  void reckon(DataRequest request, Policy policy) {
    request.reckon(policy.deadlines().subjectAccess(), dueDates.workingDays(policy));
  }

  /** The policy that an organisation works by today. */
  Policy policyOf(String organisationId) {
    return policies.of(organisationId);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
