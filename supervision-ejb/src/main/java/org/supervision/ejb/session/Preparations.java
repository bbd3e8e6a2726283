package org.supervision.ejb.session;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.session.AgendaItem;
import org.supervision.domain.session.Preparation;
import org.supervision.domain.session.PreparationPart;
import org.supervision.domain.session.SentPart;
import org.supervision.domain.session.Session;
import org.supervision.domain.shared.NotVisible;

/** Repository of what is prepared for a session: the supervisee's form, the agenda of both. */
class Preparations {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(Object row) {
    em.persist(row);
  }

  Optional<Preparation> ofSession(String sessionId) {
    return em.createNamedQuery(Preparation.OF_SESSION, Preparation.class)
        .setParameter("session", sessionId)
        .getResultStream()
        .findFirst();
  }

  List<PreparationPart> partsOf(String preparationId) {
    return em.createNamedQuery(PreparationPart.OF, PreparationPart.class)
        .setParameter("preparation", preparationId)
        .getResultList();
  }

  List<SentPart> sentBefore(String sessionId) {
    return em.createNamedQuery(PreparationPart.SENT, SentPart.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  List<AgendaItem> agendaOf(String sessionId) {
    return em.createNamedQuery(AgendaItem.OF_SESSION, AgendaItem.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  AgendaItem agendaItem(String id) {
    return Optional.ofNullable(em.find(AgendaItem.class, id)).orElseThrow(NotVisible::new);
  }

  void remove(AgendaItem item) {
    em.remove(item);
  }

  /** What was prepared for a session that was called off goes with the one planned instead. */
  void follow(Session from, Session to) {
    ofSession(from.getId()).ifPresent(preparation -> preparation.follow(to));
    agendaOf(from.getId()).forEach(item -> item.follow(to));
  }
}
