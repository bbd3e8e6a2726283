package org.supervision.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.domain.session.SessionTime;
import org.supervision.ejb.session.HinderedTime;
import org.supervision.ejb.session.ProposingWith;
import org.supervision.ejb.session.TimeProposingService;
import org.supervision.ejb.session.WantedTimes;
import org.supervision.web.shell.Place;

/** Proposing times in the relationship that the address names, and what is proposed in it. */
@Named
@RequestScoped
public class ReadProposing {

  private static final String WITH = "with";

  @Inject private TimeProposingService service;
  @Inject private Place place;

  private ProposingWith with;

  /** With whom, and what the two have proposed already; read once. */
  public ProposingWith getWith() {
    if (with == null) {
      with = service.with(place.id(WITH));
    }
    return with;
  }

  /** The key of the sentence that says whose answer that waits for. */
  public String getKey() {
    return getWith().isWaiting() ? "session.plan.waiting" : "session.plan.asked";
  }

  /** What stands in the way of each. */
  List<HinderedTime> look(List<SessionTime> times) {
    return service.look(place.id(WITH), times);
  }

  /** Whether a field was sent. */
  boolean isSent(String field) {
    return place.text(field) != null;
  }

  /** Proposes them; the proposal's identifier. */
  String propose(WantedTimes wanted) {
    return service.propose(place.id(WITH), wanted);
  }
}
