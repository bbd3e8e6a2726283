package org.supervision.ejb.calendar;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.supervision.domain.calendar.CalendarAddress;

/** Repository of the addresses under which calendars read. */
class CalendarAddresses {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(CalendarAddress address) {
    em.persist(address);
  }

  Optional<CalendarAddress> ofPerson(String personId) {
    return em.createNamedQuery(CalendarAddress.OF_PERSON, CalendarAddress.class)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  Optional<CalendarAddress> byDigest(String digest) {
    return em.createNamedQuery(CalendarAddress.BY_DIGEST, CalendarAddress.class)
        .setParameter("digest", digest)
        .getResultStream()
        .findFirst();
  }

  void wasRead(CalendarAddress address, Instant now, Instant since) {
    em.createNamedQuery(CalendarAddress.WAS_READ)
        .setParameter("id", address.getId())
        .setParameter("now", now)
        .setParameter("since", since)
        .executeUpdate();
  }
}
