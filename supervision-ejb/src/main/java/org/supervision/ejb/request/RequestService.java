package org.supervision.ejb.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.request.IdentityNotedByAnother;
import org.supervision.domain.request.RequestOutcome;
import org.supervision.domain.request.RequestStepKind;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.retention.NobodyHasThatFile;
import org.supervision.ejb.retention.RequestHolds;

/** Logging what somebody asks about their own data, knowing who asks, and closing it. */
@Stateless
@RolesAllowed("staff")
public class RequestService {

  @Inject private RequestDoor door;
  @Inject private DataRequests requests;
  @Inject private RequestSteps steps;
  @Inject private RequestHolds holds;
  @Inject private Event<RequestClosing> closing;

  /**
   * Logs it, gives it to the caller and keeps the file; its identifier.
   *
   * @throws org.supervision.domain.request.AnsweredByAnother where the caller supervises who asks
   * @throws NobodyHasThatFile where nobody or more than one is called so, or they have no file
   * @throws org.supervision.domain.request.ReceivedLater where it came on no day by today
   */
  public String log(AskedRequest asked) {
    door.requireHr(Verb.LOG_REQUEST);
    SupervisionFile file = door.fileOf(asked.who()).orElseThrow(NobodyHasThatFile::new);
    door.access().require(file, Verb.LOG_REQUEST);
    door.requireApart(file);
    DataRequest request = new DataRequest(file, asked.kind(), asked.receivedOn(), steps.today());
    String words = WrittenText.required(asked.words(), WrittenText.SHORT);
    Policy policy = steps.policyOf(file.organisationId());
    request.take(me());
    steps.reckon(request, policy);
    String hold = holds.place(file, request.getId(), me(), request.getDueOn());
    request.keepTo(policy.versionId(), hold);
    requests.add(request);
    steps.took(request, RequestStepKind.LOGGED, asked.receivedOn(), me(), words);
    return request.getId();
  }

  /**
   * It is known who asks, since a day; two people have seen the request before it opens anything.
   *
   * @throws IdentityNotedByAnother where the caller logged it
   */
  public void checkIdentity(String id, LocalDate on) {
    DataRequest request = door.admit(id, Verb.CHECK_IDENTITY);
    if (requests.steps(id).get(0).getById().equals(me())) {
      throw new IdentityNotedByAnother();
    }
    request.checkIdentity(on, steps.today());
    steps.took(request, RequestStepKind.IDENTITY_CHECKED, on, me(), null);
  }

  /** Who complained was told on a day that it came. */
  public void acknowledge(String id, LocalDate on) {
    DataRequest request = door.admit(id, Verb.ACKNOWLEDGE_REQUEST);
    request.acknowledge(on, steps.today());
    steps.took(request, RequestStepKind.ACKNOWLEDGED, on, me(), null);
  }

  /** The caller has it from now on. */
  public void take(String id) {
    DataRequest request = door.admit(id, Verb.TAKE_REQUEST);
    door.requireApart(door.fileOf(request));
    request.take(me());
    holds.handTo(request.getHoldId(), me());
    steps.took(request, RequestStepKind.TAKEN, steps.today(), me(), null);
  }

  /** It is over: what became of it, and why; its hold ends. */
  public void close(String id, RequestOutcome outcome, String why) {
    DataRequest request = door.admit(id, Verb.CLOSE_REQUEST);
    String words = WrittenText.required(why, WrittenText.SHORT);
    request.close(outcome, steps.today());
    closing.fire(new RequestClosing(id, outcome));
    holds.end(door.fileOf(request), request.getHoldId(), me());
    steps.took(request, RequestStepKind.CLOSED, steps.today(), me(), words);
  }

  private String me() {
    return door.caller().id();
  }
}
