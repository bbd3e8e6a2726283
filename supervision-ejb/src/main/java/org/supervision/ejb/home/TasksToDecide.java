package org.supervision.ejb.home;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.policy.Signatory;
import org.supervision.ejb.grant.Approvers;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.policy.Policies;

/**
 * What the caller is asked to decide, or to sign for the organisation: one statement, whatever
 * waits.
 */
class TasksToDecide {

  @Inject private WaitingDecisions waiting;
  @Inject private Approvers approvers;
  @Inject private Policies policies;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** What has waited longest comes first. */
  List<Task> ofCaller() {
    if (!caller.hasRole("hr") && !caller.signedIn().answersForService()) {
      return List.of();
    }
    return waiting
        .within(caller.organisationId(), caller.id(), LocalDate.now(clock), clock.instant())
        .stream()
        .filter(this::isAsked)
        .map(TasksToDecide::task)
        .distinct()
        .toList();
  }

  /** As the feature that it belongs to decides when it is opened. */
  private boolean isAsked(Waiting one) {
    return switch (one.kind()) {
      case DEVIATION -> isCaller(one.above().askedBeyondOwn(one::concerns));
      case DRAFT, UNSIGNED, CANCELLED -> isCaller(one.above().asked(one::concerns));
      case AGREEMENT -> signsForOrganisation() && isCaller(one.above().asked(one::concerns));
      case GRANT -> approvers.decide();
      case FEED, ARRIVAL, REVIEW -> caller.hasRole("hr");
      case HOLD, DISPOSAL, COPIES, REQUEST ->
          caller.hasRole("hr") && !caller.id().equals(one.about());
    };
  }

  private boolean signsForOrganisation() {
    return policies.of(caller.organisationId()).signatories().contains(Signatory.ORGANISATION);
  }

  private boolean isCaller(Optional<String> asked) {
    return asked.filter(caller.id()::equals).isPresent();
  }

  private static Task task(Waiting one) {
    return switch (one.kind()) {
      case DEVIATION ->
          task(
              one.again() ? Task.Kind.REVIEW_DEVIATION : Task.Kind.DECIDE_DEVIATION,
              one.aboutName(),
              one.id());
      case DRAFT -> task(Task.Kind.RELEASE_DRAFT, one.aboutName(), one.id());
      case UNSIGNED -> task(Task.Kind.CLOSE_LEFT_RECORD, one.aboutName(), one.id());
      // It leads to whether supervision takes place with that line manager.
      case CANCELLED -> task(Task.Kind.SEE_CANCELLATIONS, one.aboutName(), one.asker());
      case AGREEMENT ->
          task(
              Task.Kind.SIGN_FOR_ORGANISATION,
              one.askerName() + " supervising " + one.aboutName(),
              one.id());
      case GRANT -> task(Task.Kind.DECIDE_GRANT, "", one.id());
      case FEED -> task(Task.Kind.CONFIRM_FEED, "", one.id());
      case ARRIVAL -> task(Task.Kind.LOOK_AT_FEED, "", one.id());
      case HOLD -> task(Task.Kind.JUSTIFY_HOLD, "", one.id());
      case DISPOSAL ->
          task(
              one.again() ? Task.Kind.CARRY_OUT_DISPOSAL : Task.Kind.DECIDE_DISPOSAL,
              one.aboutName(),
              one.id());
      case COPIES -> task(Task.Kind.OFFER_COPIES, one.aboutName(), one.id());
      case REQUEST -> task(Task.Kind.ANSWER_REQUEST, one.aboutName(), one.id());
      case REVIEW -> task(Task.Kind.REVIEW_FILES, "", "");
    };
  }

  private static Task task(Task.Kind kind, String name, String id) {
    return new Task(kind, name, null, null, id, 0);
  }
}
