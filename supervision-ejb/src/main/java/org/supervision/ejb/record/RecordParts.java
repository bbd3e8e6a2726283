package org.supervision.ejb.record;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.supervision.domain.record.Amendment;
import org.supervision.domain.record.Decision;
import org.supervision.domain.record.Disagreement;
import org.supervision.domain.record.LateStatement;
import org.supervision.domain.record.RecordSection;
import org.supervision.domain.record.Reopening;
import org.supervision.domain.shared.NotVisible;

/** Repository of what a record is made of: sections, decisions, amendments, disagreements. */
class RecordParts {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(Object part) {
    em.persist(part);
  }

  void remove(Decision decision) {
    em.remove(decision);
  }

  List<RecordSection> sectionsOf(String recordId) {
    return em.createNamedQuery(RecordSection.OF, RecordSection.class)
        .setParameter("record", recordId)
        .getResultList();
  }

  RecordSection section(String recordId, String sectionKey) {
    return em.createNamedQuery(RecordSection.ONE, RecordSection.class)
        .setParameter("record", recordId)
        .setParameter("section", sectionKey)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotVisible::new);
  }

  List<Decision> decisionsOf(String recordId) {
    return em.createNamedQuery(Decision.OF_RECORD, Decision.class)
        .setParameter("record", recordId)
        .getResultList();
  }

  Decision decision(String recordId, String decisionId) {
    return Optional.ofNullable(em.find(Decision.class, decisionId))
        .filter(decision -> decision.getRecordId().equals(recordId))
        .orElseThrow(NotVisible::new);
  }

  List<Amendment> amendmentsOf(String recordId) {
    return em.createNamedQuery(Amendment.OF_RECORD, Amendment.class)
        .setParameter("record", recordId)
        .getResultList();
  }

  Amendment amendment(String recordId, String amendmentId) {
    return Optional.ofNullable(em.find(Amendment.class, amendmentId))
        .filter(amendment -> amendment.getRecordId().equals(recordId))
        .orElseThrow(NotVisible::new);
  }

  long unanswered(String recordId) {
    return em.createNamedQuery(Amendment.UNANSWERED, Long.class)
        .setParameter("record", recordId)
        .getSingleResult();
  }

  /** In which of these records an amendment or a disagreement waits for the author. */
  Set<String> waitingIn(Collection<String> records) {
    Set<String> waiting = new HashSet<>();
    if (!records.isEmpty()) {
      for (String query : List.of(Amendment.WAITING_IN, Disagreement.WAITING_IN)) {
        waiting.addAll(
            em.createNamedQuery(query, String.class)
                .setParameter("records", records)
                .getResultList());
      }
    }
    return waiting;
  }

  List<Disagreement> disagreementsOf(String recordId) {
    return em.createNamedQuery(Disagreement.OF_RECORD, Disagreement.class)
        .setParameter("record", recordId)
        .getResultList();
  }

  List<LateStatement> statementsOn(String recordId) {
    return em.createNamedQuery(LateStatement.OF_RECORD, LateStatement.class)
        .setParameter("record", recordId)
        .getResultList();
  }

  List<Reopening> reopeningsOf(String recordId) {
    return em.createNamedQuery(Reopening.OF_RECORD, Reopening.class)
        .setParameter("record", recordId)
        .getResultList();
  }

  Disagreement disagreement(String recordId, String disagreementId) {
    return disagreementsOf(recordId).stream()
        .filter(disagreement -> disagreement.getId().equals(disagreementId))
        .findFirst()
        .orElseThrow(NotVisible::new);
  }
}
