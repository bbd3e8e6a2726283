package org.supervision.ejb.retention;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Repository of what the tables of other features have of a file: how much, and some of it. */
class FileTables {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  int count(String table, String condition, String fileId) {
    Object found =
        em.createNativeQuery(
                "SELECT COUNT(*) FROM " + table + " WHERE file_id = ? AND " + condition)
            .setParameter(1, fileId)
            .getSingleResult();
    return ((Number) found).intValue();
  }

  List<FileLookedInto.Sample> sample(
      String kind, String table, String day, String state, String fileId) {
    List<?> found =
        em.createNativeQuery(
                "SELECT "
                    + String.join(", ", day, state)
                    + " FROM "
                    + table
                    + " WHERE file_id = ? ORDER BY SHA1(id) LIMIT 5")
            .setParameter(1, fileId)
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new FileLookedInto.Sample(
                    kind, LocalDate.parse(row[0].toString()), row[1].toString()))
        .toList();
  }
}
