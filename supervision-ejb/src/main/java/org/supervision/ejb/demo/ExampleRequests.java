package org.supervision.ejb.demo;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.supervision.domain.people.Person;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.request.RequestKind;
import org.supervision.domain.request.RequestStep;
import org.supervision.domain.request.RequestStepKind;
import org.supervision.domain.retention.Hold;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.policy.DueDates;
import org.supervision.ejb.policy.Policies;
import tools.jackson.databind.JsonNode;

/** Makes what people of the example ask about their own data, and the hold that goes with it. */
class ExampleRequests {

  @Inject private ExampleRows rows;
  @Inject private FileKeys keys;
  @Inject private Policies policies;
  @Inject private DueDates dueDates;

  /** The request of somebody, on the day that the example says. */
  void load(JsonNode node, Person asks, ExampleCast cast, ExampleDates dates) {
    ExampleCast.Held held = cast.file(asks);
    LocalDate day = dates.day(node, "received");
    String by = cast.person(node.get("by").asString()).getId();
    String with = cast.person(node.path("with").asString(node.get("by").asString())).getId();
    String kind = node.get("kind").asString().replace('-', '_').toUpperCase(Locale.ROOT);
    Policy policy = policies.of(cast.organisation().getId());
    DataRequest request = new DataRequest(held.file(), RequestKind.valueOf(kind), day, day);
    request.take(with);
    request.reckon(policy.deadlines().subjectAccess(), dueDates.workingDays(policy));
    Instant at = ExampleDates.start(day);
    Hold hold = Hold.ofRequest(cast.organisation().getId(), held.file().getId(), request.getId());
    keys.create(hold.getId());
    hold.set(null, null, request.getDueOn(), day);
    hold.own(with, by, at);
    rows.add(hold);
    request.keepTo(policy.versionId(), hold.getId());
    rows.add(request);
    if (node.has("known")) {
      known(request, dates.day(node, "known"), with);
    }
    RequestStep step = new RequestStep(request, RequestStepKind.LOGGED, day, by, at);
    step.say(held.key().seal(step.context(), node.get("words").asString()));
    rows.add(step);
  }

  /** Somebody else took it on, and knew who asks. */
  private void known(DataRequest request, LocalDate day, String with) {
    Instant at = ExampleDates.start(day);
    request.checkIdentity(day, day);
    rows.add(new RequestStep(request, RequestStepKind.TAKEN, day, with, at));
    rows.add(new RequestStep(request, RequestStepKind.IDENTITY_CHECKED, day, with, at));
  }
}
