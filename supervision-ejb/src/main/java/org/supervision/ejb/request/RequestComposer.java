package org.supervision.ejb.request;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.supervision.domain.people.Person;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.request.RequestStep;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.policy.Policies;

/** Puts requests together with names, words and what their time rests on. */
class RequestComposer {

  private static final String SUBJECT_ACCESS = "deadlines.subject-access";

  @Inject private RequestDoor door;
  @Inject private Policies policies;
  @Inject private FileKeys keys;
  @Inject private Clock clock;

  /** Some requests in their order, as facts. */
  List<RequestRow> rows(List<DataRequest> some) {
    Map<String, Person> people =
        door.people(
            some.stream()
                .flatMap(one -> Stream.of(one.getSuperviseeId(), one.getAssignedTo()))
                .toList());
    return some.stream().map(one -> row(one, people)).toList();
  }

  /** One with its steps; their words only for whoever has it. */
  RequestView view(DataRequest request, List<RequestStep> steps) {
    Map<String, Person> people =
        door.people(
            Stream.concat(
                    Stream.of(request.getSuperviseeId(), request.getAssignedTo()),
                    steps.stream().map(RequestStep::getById))
                .toList());
    boolean parted = !door.standsApart(request);
    boolean mine = door.isMine(request) && !parted;
    FileKey key = mine ? keys.of(request.getFileId()) : null;
    return new RequestView(
        row(request, people),
        request.getFileId(),
        request.getHoldId(),
        mine,
        parted,
        mine && request.isGathering(),
        time(request),
        request.getIdentityCheckedOn(),
        request.getAcknowledgedOn(),
        request.getOutcome(),
        steps.stream().map(step -> step(step, people, key)).toList());
  }

  private static RequestStepView step(RequestStep step, Map<String, Person> people, FileKey key) {
    return new RequestStepView(
        step.getKind(),
        step.getHappenedOn(),
        people.get(step.getById()).getName(),
        key == null ? null : key.open(step.context(), step.getWords()));
  }

  private RequestRow row(DataRequest request, Map<String, Person> people) {
    Person asks = people.get(request.getSuperviseeId());
    return new RequestRow(
        request.getId(),
        request.getKind(),
        asks.getName(),
        asks.getStaffNumber(),
        request.getReceivedOn(),
        request.getDueOn(),
        request.standing(LocalDate.now(clock)),
        people.get(request.getAssignedTo()).getName(),
        request.getDeliveredOn(),
        request.getClosedOn());
  }

  private RequestView.Time time(DataRequest request) {
    Policy policy = policies.version(request.getPolicyVersionId());
    return new RequestView.Time(
        request.getCountedFrom(),
        policy.deadlines().subjectAccess(),
        request.getDaysStopped(),
        request.getExtendedOn() != null,
        request.getStoppedFor(),
        request.getStoppedOn(),
        policy.paragraphs().getOrDefault(SUBJECT_ACCESS, policy.source().title()),
        policy.version());
  }
}
