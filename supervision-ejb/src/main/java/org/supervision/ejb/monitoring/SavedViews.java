package org.supervision.ejb.monitoring;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.supervision.domain.monitoring.SavedView;

/** Repository of saved views. */
class SavedViews {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(SavedView view) {
    em.persist(view);
    em.flush();
  }

  void remove(SavedView view) {
    em.remove(view);
  }

  List<SavedView> ofPerson(String personId) {
    return em.createNamedQuery(SavedView.OF_PERSON, SavedView.class)
        .setParameter("person", personId)
        .getResultList();
  }
}
