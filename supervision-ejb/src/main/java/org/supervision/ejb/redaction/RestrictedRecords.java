package org.supervision.ejb.redaction;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/**
 * Repository of the records that are in no answer for now, because who asks disputes something in
 * them and wants their use restricted until that is checked: their days, and nothing that is in
 * them.
 */
class RestrictedRecords {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  /** The days of those of a file, the last first. */
  List<LocalDate> days(String fileId) {
    List<?> days =
        em.createNativeQuery(
                "SELECT DATE_FORMAT(r.held_on, '%Y-%m-%d') FROM supervision_record r"
                    + " WHERE r.file_id = ?1 AND r.use_restricted ORDER BY r.held_on DESC, r.id")
            .setParameter(1, fileId)
            .getResultList();
    return days.stream().map(Object::toString).map(LocalDate::parse).toList();
  }
}
