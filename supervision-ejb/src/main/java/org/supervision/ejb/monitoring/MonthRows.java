package org.supervision.ejb.monitoring;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.file.SupervisedPair;
import org.supervision.domain.people.Absence;
import org.supervision.domain.record.SessionFollowUp;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.session.Session;

/** What a month of a whole organisation is reckoned from: one statement for each kind of fact. */
class MonthRows {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  /** All current relationships, by service, team and name. */
  List<ServicePair> pairs(String organisationId, Instant at, LocalDate day) {
    return everybody(organisationId, at, day).stream()
        .filter(one -> one.pair().isSupervised())
        .toList();
  }

  /** The same, and who is to be supervised here and has nobody. */
  List<ServicePair> everybody(String organisationId, Instant at, LocalDate day) {
    Map<String, ServicePair> pairs = new LinkedHashMap<>();
    em.createNamedQuery(SupervisionAgreement.PAIRS_WITHIN, Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("at", at)
        .setParameter("day", day)
        .getResultList()
        .forEach(row -> pairs.putIfAbsent(key((SupervisedPair) row[0]), pair(row)));
    return List.copyOf(pairs.values());
  }

  /** Somebody of two posts is read twice, and is one. */
  private static String key(SupervisedPair pair) {
    return pair.isSupervised() ? pair.relationshipId() : pair.superviseeId();
  }

  private static ServicePair pair(Object[] row) {
    return new ServicePair(
        (SupervisedPair) row[0], (String) row[1], (LocalDate) row[2], (String) row[3]);
  }

  /** When each supervisee last met each supervisor before a day, for each kind and length. */
  List<LastHeld> lastHeld(String organisationId, LocalDate before) {
    return em
        .createNamedQuery(Session.LAST_HELD, Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("before", before)
        .getResultList()
        .stream()
        .map(LastHeld::of)
        .toList();
  }

  /** What took place or was called off between two days, with how far the record of it is. */
  List<SessionFollowUp> followedUp(String organisationId, LocalDate first, LocalDate last) {
    return em.createNamedQuery(SupervisionRecord.FOLLOWED_UP, SessionFollowUp.class)
        .setParameter("organisation", organisationId)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultList();
  }

  /** All absences: an old one may have moved the day from which a later one is reckoned. */
  List<Absence> absences(String organisationId) {
    return em.createNamedQuery(Absence.WITHIN, Absence.class)
        .setParameter("organisation", organisationId)
        .getResultList();
  }
}
