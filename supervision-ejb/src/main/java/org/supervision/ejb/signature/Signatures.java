package org.supervision.ejb.signature;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.signature.Signature;
import org.supervision.domain.signature.SigningChallenge;

/** Repository of signatures and of the challenges before them. */
class Signatures {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(SigningChallenge challenge) {
    em.persist(challenge);
  }

  void add(Signature signature) {
    em.persist(signature);
  }

  /** Locked, so that two answers at once count once. */
  Optional<SigningChallenge> challenge(String id) {
    return Optional.ofNullable(em.find(SigningChallenge.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  List<Signature> on(String subjectId) {
    return em.createNamedQuery(Signature.ON, Signature.class)
        .setParameter("subject", subjectId)
        .getResultList();
  }
}
