package org.supervision.ejb.record;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.supervision.domain.access.SubjectDay;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.ejb.access.SubjectDays;

/** Of what day records are. */
class RecordDays implements SubjectDays {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  @Override
  public List<SubjectDay> of(Collection<String> subjectIds) {
    return em.createNamedQuery(SupervisionRecord.DAYS_OF, SubjectDay.class)
        .setParameter("ids", subjectIds)
        .getResultList();
  }
}
