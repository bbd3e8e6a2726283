package org.supervision.ejb.monitoring;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supervision.domain.file.SupervisedPair;
import org.supervision.domain.people.Absence;
import org.supervision.domain.people.CaseCount;
import org.supervision.domain.people.CaseloadEntry;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.SessionFollowUp;
import org.supervision.domain.session.SessionState;

/** What a month of a whole organisation is reckoned from: one statement for each kind of fact. */
class MonthRows {

  private static final String LAST_HELD =
      "SELECT supervisee_id, relationship_id, kind, minutes, MAX(on_day) AS last_day"
          + " FROM supervision_session WHERE organisation_id = ? AND state = 'HELD'"
          + " AND on_day < ? GROUP BY organisation_id, state, supervisee_id, relationship_id, kind,"
          + " minutes";
  private static final String FOLLOWED_UP =
      "SELECT s.supervisee_id, s.relationship_id, s.on_day, s.kind, s.minutes, s.state,"
          + " s.cancelled_by_id, r.write_by, r.first_shared_at, r.state AS record_state,"
          + " s.interrupted FROM supervision_session s"
          + " LEFT JOIN supervision_record r ON r.session_id = s.id AND r.amends_id IS NULL"
          + " WHERE s.organisation_id = ? AND s.state <> 'PLANNED' AND s.on_day BETWEEN ? AND ?";

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  @Inject private FactRows facts;

  /** All current relationships, by service, team and name. */
  List<ServicePair> pairs(String organisationId, Instant at, LocalDate day) {
    return everybody(organisationId, at, day).stream()
        .filter(one -> one.pair().isSupervised())
        .toList();
  }

  /** The same, and who is to be supervised here and has nobody. */
  List<ServicePair> everybody(String organisationId, Instant at, LocalDate day) {
    Map<String, ServicePair> pairs = new LinkedHashMap<>();
    LocalDateTime now = FactRows.utc(at);
    facts
        .read(PairRow.WITHIN, PairRow::of, now, now, organisationId, day, day)
        .forEach(one -> pairs.putIfAbsent(key(one.pair()), one));
    return List.copyOf(pairs.values());
  }

  /** Somebody of two posts is read twice, and is one. */
  private static String key(SupervisedPair pair) {
    return pair.isSupervised() ? pair.relationshipId() : pair.superviseeId();
  }

  /**
   * When each supervisee last met each supervisor before a day, for each kind and length. It groups
   * by what is the same in all of them, too: so it follows its index from group to group, and reads
   * no session twice.
   */
  List<LastHeld> lastHeld(String organisationId, LocalDate before) {
    return facts.read(LAST_HELD, LastHeld::of, organisationId, before);
  }

  /** What took place or was called off between two days, with how far the record of it is. */
  List<SessionFollowUp> followedUp(String organisationId, LocalDate first, LocalDate last) {
    return facts.read(FOLLOWED_UP, MonthRows::followUp, organisationId, first, last);
  }

  private static SessionFollowUp followUp(FactRow row) throws SQLException {
    return new SessionFollowUp(
        row.text("supervisee_id"),
        row.text("relationship_id"),
        row.day("on_day"),
        row.text("kind"),
        row.number("minutes"),
        row.oneOf(SessionState.class, "state"),
        row.text("cancelled_by_id"),
        row.day("write_by"),
        row.instant("first_shared_at"),
        row.oneOf(RecordState.class, "record_state"),
        row.isOrNull("interrupted"));
  }

  /** All absences: an old one may have moved the day from which a later one is reckoned. */
  List<Absence> absences(String organisationId) {
    return em.createNamedQuery(Absence.WITHIN, Absence.class)
        .setParameter("organisation", organisationId)
        .getResultList();
  }

  /** How many cases everybody has of whom any are known. */
  Map<String, Integer> cases(String organisationId) {
    return em
        .createNamedQuery(CaseloadEntry.COUNTED_WITHIN, CaseCount.class)
        .setParameter("organisation", organisationId)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(CaseCount::personId, one -> (int) one.cases()));
  }
}
