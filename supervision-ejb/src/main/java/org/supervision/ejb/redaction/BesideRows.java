package org.supervision.ejb.redaction;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.supervision.domain.shared.London;
import org.supervision.domain.shared.SealedText;

/**
 * Repository of what people write in a file beside its records, agreements and documents: read in
 * one statement where it stands, as {@link org.supervision.ejb.request.Gathered} is counted.
 */
class BesideRows {

  private static final int TEXT = 4;
  private static final int CONTEXT = 3;

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  /**
   * One of them.
   *
   * @param day of which it is, or null
   * @param byId who wrote it, or null where that is not kept
   * @param context what it is sealed in
   */
  record Row(BesideKind kind, LocalDate day, String byId, String context, SealedText text) {}

  /** All of a file, the first first. */
  List<Row> of(String fileId) {
    String all =
        Arrays.stream(BesideKind.values())
            .map(BesideKind::select)
            .collect(Collectors.joining(" UNION ALL "));
    List<?> rows =
        em.createNativeQuery(
                "SELECT kind, at, by_id, context, text FROM ("
                    + all
                    + ") b ORDER BY at, kind, context")
            .setParameter(1, fileId)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(BesideRows::row).toList();
  }

  private static Row row(Object[] cells) {
    return new Row(
        BesideKind.valueOf(cells[0].toString()),
        day(cells[1]),
        cells[2] == null ? null : cells[2].toString(),
        cells[CONTEXT].toString(),
        SealedText.of((byte[]) cells[TEXT]));
  }

  private static LocalDate day(Object at) {
    if (at == null) {
      return null;
    }
    LocalDateTime utc =
        at instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) at;
    Instant instant = utc.toInstant(ZoneOffset.UTC);
    return London.day(instant);
  }
}
