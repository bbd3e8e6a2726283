package org.supervision.ejb.retention;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.supervision.domain.people.Organisation;
import org.supervision.domain.policy.KeptClass;
import org.supervision.domain.retention.PurgeNote;

/** Repository of what was purged, which only the database adds to. */
class Purges {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  /** The last one of each class in an organisation; what never was is left out. */
  Map<KeptClass, PurgeNote> last(String organisationId) {
    Map<KeptClass, PurgeNote> last = new EnumMap<>(KeptClass.class);
    em.createNamedQuery(PurgeNote.LAST, PurgeNote.class)
        .setParameter("organisation", organisationId)
        .getResultList()
        .forEach(one -> last.put(one.getKeptClass(), one));
    return last;
  }

  /** Some certificates of an organisation, the last first. */
  List<PurgeNote> listed(String organisationId, int first, int atMost) {
    return em.createNamedQuery(PurgeNote.LISTED, PurgeNote.class)
        .setParameter("organisation", organisationId)
        .setFirstResult(first)
        .setMaxResults(atMost)
        .getResultList();
  }

  List<Organisation> organisations() {
    return em.createNamedQuery(Organisation.ALL, Organisation.class).getResultList();
  }
}
