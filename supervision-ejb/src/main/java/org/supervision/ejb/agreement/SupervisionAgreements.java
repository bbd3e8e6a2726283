package org.supervision.ejb.agreement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.agreement.AgreementClauseText;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.access.SubjectsOfKind;

/** Repository of agreements and their clauses. */
class SupervisionAgreements implements SubjectsOfKind {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(SupervisionAgreement agreement) {
    em.persist(agreement);
  }

  void add(AgreementClauseText clause) {
    em.persist(clause);
  }

  SupervisionAgreement get(String id) {
    return Optional.ofNullable(em.find(SupervisionAgreement.class, id))
        .orElseThrow(NotVisible::new);
  }

  SupervisionAgreement getForStep(String id) {
    return Optional.ofNullable(
            em.find(SupervisionAgreement.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(NotVisible::new);
  }

  /** All versions of one pair's agreement, newest first. */
  List<SupervisionAgreement> ofRelationship(String relationshipId) {
    return em.createNamedQuery(SupervisionAgreement.OF_RELATIONSHIP, SupervisionAgreement.class)
        .setParameter("relationship", relationshipId)
        .getResultList();
  }

  /**
   * Rows of a pair, one of its agreements or null, and one of the supervisee's absences or null.
   */
  List<Object[]> pairsOf(String personId, Instant at, LocalDate day) {
    return em.createNamedQuery(SupervisionAgreement.PAIRS_OF, Object[].class)
        .setParameter("person", personId)
        .setParameter("at", at)
        .setParameter("day", day)
        .getResultList();
  }

  List<SupervisionAgreement> ofFile(String fileId) {
    return em.createNamedQuery(SupervisionAgreement.OF_FILE, SupervisionAgreement.class)
        .setParameter("file", fileId)
        .getResultList();
  }

  List<AgreementClauseText> clausesOf(String agreementId) {
    return em.createNamedQuery(AgreementClauseText.OF, AgreementClauseText.class)
        .setParameter("agreement", agreementId)
        .getResultList();
  }

  @Override
  public String kind() {
    return "agreement";
  }

  @Override
  public List<SupervisionAgreement> of(Collection<String> ids) {
    return em.createNamedQuery(SupervisionAgreement.BY_IDS, SupervisionAgreement.class)
        .setParameter("ids", ids)
        .getResultList();
  }
}
