package org.supervision.ejb.verification;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.supervision.domain.retention.CertificateColumns;
import org.supervision.ejb.access.LoggedSeal;

/**
 * Holds the certificates of purges against the log and each other, and the rows that are missing at
 * the beginnings of chains against the certificates: rows that somebody took away by hand, however
 * well they moved a chain's beginning, are more than any certificate says.
 */
final class PurgeCheck {

  /** The word for a certificate of a purge in the log. */
  static final String SEALED = "purge";

  private static final String CERTIFICATES =
      "SELECT * FROM purge_note WHERE note_number IS NOT NULL"
          + " ORDER BY organisation_id, note_number";
  private static final String COUNTED =
      "SELECT o.id,"
          + " (SELECT COALESCE(SUM(s.seq), 0) FROM chain_start s WHERE s.organisation_id = o.id)"
          + " AS missing,"
          + " (SELECT COALESCE(SUM(c.how_many), 0) FROM purge_note c"
          + " WHERE c.organisation_id = o.id AND c.kept_class = 'ACCESS_LOG') AS certified"
          + " FROM organisation o ORDER BY o.id";

  /** As the database writes an instant into what its digest is made of. */
  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private final Tables tables;
  private final Map<String, LoggedSeal> logged;
  private final List<String> found = new ArrayList<>();

  PurgeCheck(Tables tables, Map<String, LoggedSeal> logged) {
    this.tables = tables;
    this.logged = logged;
  }

  /** A sentence for each thing that does not hold. */
  List<String> run() throws SQLException {
    Map<String, Row> last = new HashMap<>();
    Set<String> there = new HashSet<>();
    for (Row row : tables.rows(CERTIFICATES)) {
      there.add(row.text("id"));
      if (!isWhole(row, last.put(row.text("organisation_id"), row))) {
        found.add(
            "The certificate "
                + row.text("note_number")
                + " of a purge of organisation "
                + row.text("organisation_id")
                + " is not what was logged, or does not follow the one before.");
      }
    }
    logged.values().stream()
        .filter(seal -> seal.kind().equals(SEALED) && !there.contains(seal.subjectId()))
        .map(seal -> "The certificate " + seal.subjectId() + " of a purge is gone.")
        .sorted()
        .forEach(found::add);
    count();
    return found;
  }

  private boolean isWhole(Row row, Row before) {
    LoggedSeal seal = logged.get(row.text("id"));
    String expected = before == null ? CertificateColumns.NOTHING_BEFORE : before.text("digest");
    return seal != null
        && seal.kind().equals(SEALED)
        && seal.fileId().equals(row.text("organisation_id"))
        && seal.seal().equals(row.text("digest"))
        && digest(row).equals(row.text("digest"))
        && expected.equals(row.text("digest_before"));
  }

  private void count() throws SQLException {
    for (Row row : tables.rows(COUNTED)) {
      if (!row.text("missing").equals(row.text("certified"))) {
        found.add(
            "Of the access log of organisation "
                + row.text("id")
                + " "
                + row.text("missing")
                + " rows were taken from the beginnings of chains, and certificates say "
                + row.text("certified")
                + ".");
      }
    }
  }

  private static String digest(Row row) {
    Map<String, String> columns = new HashMap<>();
    for (String name : CertificateColumns.DIGESTED_OF_PURGE) {
      columns.put(
          name, name.endsWith("_at") ? MICROS.format(Instant.parse(row.at(name))) : row.text(name));
    }
    return CertificateColumns.digest(CertificateColumns.DIGESTED_OF_PURGE, columns);
  }
}
