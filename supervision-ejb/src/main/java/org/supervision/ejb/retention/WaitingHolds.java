package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.retention.Hold;
import org.supervision.ejb.people.Caller;

/** Which holds are to be justified anew: facts only. */
public class WaitingHolds {

  @Inject private HoldDoor door;
  @Inject private Holds holds;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Those whose review day has come, the earliest first; empty for who is not in HR. */
  public List<String> toJustify() {
    return caller.hasRole("hr")
        ? door.others(holds.standing(caller.organisationId())).stream()
            .filter(one -> one.isReviewDue(LocalDate.now(clock)))
            .map(Hold::getId)
            .toList()
        : List.of();
  }
}
