package org.supervision.ejb.session;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.supervision.domain.access.SubjectDay;
import org.supervision.domain.session.Session;
import org.supervision.ejb.access.SubjectDays;

/** Of what day sessions are. */
class SessionDays implements SubjectDays {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  @Override
  public List<SubjectDay> of(Collection<String> subjectIds) {
    return em.createNamedQuery(Session.DAYS_OF, SubjectDay.class)
        .setParameter("ids", subjectIds)
        .getResultList();
  }
}
