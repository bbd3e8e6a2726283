package org.supervision.ejb.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.supervision.domain.access.Verb;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.request.RequestStepKind;
import org.supervision.domain.request.StoppedFor;
import org.supervision.domain.shared.WrittenText;

/** Stopping the clock of a request, starting it again, and making its time longer. */
@Stateless
@RolesAllowed("staff")
public class RequestClockService {

  @Inject private RequestDoor door;
  @Inject private RequestSteps steps;

  /** It waits, from a day, for what they were asked. */
  public void stop(String id, StoppedFor cause, LocalDate on, String why) {
    DataRequest request = door.admit(id, Verb.STOP_CLOCK);
    String words = WrittenText.required(why, WrittenText.SHORT);
    request.stop(cause, on, steps.today());
    took(request, RequestStepKind.CLOCK_STOPPED, on, words);
  }

  /** They said what they meant, on a day. */
  public void start(String id, LocalDate on) {
    DataRequest request = door.admit(id, Verb.START_CLOCK);
    request.start(on, steps.today());
    took(request, RequestStepKind.CLOCK_STARTED, on, null);
  }

  /** It takes two months more, and why; they are told so. */
  public void extend(String id, String why) {
    DataRequest request = door.admit(id, Verb.EXTEND_REQUEST);
    String words = WrittenText.required(why, WrittenText.SHORT);
    request.extend(steps.today());
    took(request, RequestStepKind.EXTENDED, steps.today(), words);
  }

  private void took(DataRequest request, RequestStepKind kind, LocalDate on, String words) {
    steps.took(request, kind, on, door.caller().id(), words);
  }
}
