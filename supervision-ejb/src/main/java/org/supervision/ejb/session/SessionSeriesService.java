package org.supervision.ejb.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.NoDayOfSeriesLeft;
import org.supervision.domain.session.SeriesDay;
import org.supervision.domain.session.SeriesNotAsShown;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionSeries;
import org.supervision.domain.shared.Ids;
import org.supervision.ejb.people.Relationships;

/**
 * Planning several sessions of a relationship at once: looked at first, and then as they were
 * shown.
 */
@Stateless
@RolesAllowed("staff")
public class SessionSeriesService {

  @Inject private SessionDoor door;
  @Inject private Diary diary;
  @Inject private SeriesDays days;
  @Inject private Relationships relationships;

  /**
   * The days of a series and which of them are left out; nothing is planned.
   *
   * @param first when and where the first is, and at which time of day all are
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<SeriesDay> look(String relationshipId, PlannedTime first, SessionSeries series) {
    SupervisoryRelationship pair = relationships.get(relationshipId);
    door.goOn(door.wanted(pair, first.time(), Ids.next()), Verb.PLAN);
    relationships.requireCurrent(relationshipId);
    return days.of(pair, first.time(), series);
  }

  /**
   * Plans them, each as one of its own.
   *
   * @param shown the days that were shown and agreed to
   * @throws SeriesNotAsShown where others would be planned now
   */
  public void plan(
      String relationshipId, PlannedTime first, SessionSeries series, List<LocalDate> shown) {
    SupervisoryRelationship pair = relationships.get(relationshipId);
    door.goOn(door.wanted(pair, first.time(), Ids.next()), Verb.PLAN);
    relationships.holdCurrent(relationshipId);
    List<LocalDate> kept =
        days.of(pair, first.time(), series).stream()
            .filter(SeriesDay::isKept)
            .map(SeriesDay::day)
            .toList();
    if (kept.isEmpty()) {
      throw new NoDayOfSeriesLeft();
    }
    if (!kept.equals(shown)) {
      throw new SeriesNotAsShown();
    }
    for (LocalDate day : kept) {
      Session session = door.wanted(pair, first.time().on(day), Ids.next());
      door.require(session, Verb.PLAN);
      diary.enter(session, first);
    }
  }
}
