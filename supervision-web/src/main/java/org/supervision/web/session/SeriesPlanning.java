package org.supervision.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.session.SeriesDay;
import org.supervision.domain.session.SessionSeries;
import org.supervision.ejb.session.PlannedTime;
import org.supervision.ejb.session.SessionSeriesService;
import org.supervision.ejb.session.SessionService;

/** Several sessions with one other person: with whom, on which days, and planning them. */
@RequestScoped
public class SeriesPlanning {

  @Inject private SessionService sessions;
  @Inject private SessionSeriesService series;

  /** With whom the caller would plan in a relationship. */
  public String with(String relationshipId) {
    return sessions.planningWith(relationshipId).other();
  }

  /** Which days they would be. */
  public List<SeriesDay> look(String relationshipId, PlannedTime first, SessionSeries wanted) {
    return series.look(relationshipId, first, wanted);
  }

  /** Plans them as they were shown. */
  public void plan(
      String relationshipId, PlannedTime first, SessionSeries wanted, List<LocalDate> shown) {
    series.plan(relationshipId, first, wanted, shown);
  }
}
