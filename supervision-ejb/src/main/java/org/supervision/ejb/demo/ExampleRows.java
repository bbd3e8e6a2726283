package org.supervision.ejb.demo;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Repository of the example: whatever it makes is new. */
class ExampleRows {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  <T> T add(T row) {
    em.persist(row);
    return row;
  }

  void flush() {
    em.flush();
  }
}
