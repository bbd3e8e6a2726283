package org.supervision.ejb.copy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.supervision.domain.copy.RecordPdf;

/** Repository of the documents of locked records. */
class RecordPdfs {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(RecordPdf pdf) {
    em.persist(pdf);
  }

  Optional<RecordPdf> of(String recordId) {
    return em.createNamedQuery(RecordPdf.OF_RECORD, RecordPdf.class)
        .setParameter("record", recordId)
        .getResultStream()
        .findFirst();
  }
}
