package org.supervision.ejb.verification;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.supervision.domain.retention.CertificateColumns;
import org.supervision.ejb.access.LoggedSeal;
import org.supervision.ejb.keys.KeyRing;

/**
 * Holds the certificates of destroyed files against the log, each other, the keys and the rows: a
 * certificate that was changed, added or taken out by hand, a key or a file that is here again, and
 * a file whose key is gone without one.
 */
final class DisposalCheck {

  private static final String CERTIFICATES =
      "SELECT * FROM disposal_certificate ORDER BY organisation_id, certificate_number";
  private static final String FILES = "SELECT id FROM supervision_file ORDER BY id";
  private static final String SEALED = "disposal";

  private final Tables tables;
  private final KeyRing keys;
  private final Map<String, LoggedSeal> logged;
  private final Map<String, String> destroyed = new LinkedHashMap<>();
  private final List<String> found = new ArrayList<>();

  DisposalCheck(Tables tables, KeyRing keys, Map<String, LoggedSeal> logged) {
    this.tables = tables;
    this.keys = keys;
    this.logged = logged;
  }

  /** A sentence for each thing that does not hold. */
  List<String> run() throws SQLException {
    Map<String, Row> last = new HashMap<>();
    for (Row row : tables.rows(CERTIFICATES)) {
      hold(row, last.put(row.text("organisation_id"), row));
      destroyed.put(row.text("file_id"), row.text("certificate_number"));
    }
    logged.values().stream()
        .filter(seal -> seal.kind().equals(SEALED) && !destroyed.containsKey(seal.fileId()))
        .map(seal -> "The certificate that file " + seal.fileId() + " was destroyed is gone.")
        .forEach(found::add);
    there();
    return found;
  }

  /** The files that a certificate says are destroyed; known once it ran. */
  Set<String> destroyed() {
    return destroyed.keySet();
  }

  private void hold(Row row, Row before) {
    LoggedSeal seal = logged.get(row.text("id"));
    boolean sealed =
        seal != null
            && seal.fileId().equals(row.text("file_id"))
            && seal.seal().equals(row.text("digest"));
    boolean whole = digest(row).equals(row.text("digest"));
    String expected = before == null ? CertificateColumns.NOTHING_BEFORE : before.text("digest");
    if (!sealed || !whole || !expected.equals(row.text("digest_before"))) {
      found.add(
          "The certificate "
              + row.text("certificate_number")
              + " of file "
              + row.text("file_id")
              + " is not what was logged, or does not follow the one before.");
    }
  }

  /** What is here again, and what has lost its key. */
  private void there() throws SQLException {
    List<String> files = tables.rows(FILES).stream().map(row -> row.text("id")).toList();
    for (String file : keys.present(List.copyOf(destroyed.keySet()))) {
      found.add("The key of file " + file + " is here, " + byCertificate(file));
    }
    Map<String, String> gone = keys.destroyed();
    Set<String> keyed = new HashSet<>(keys.present(files));
    for (String file : files) {
      if (destroyed.containsKey(file)) {
        found.add("The file " + file + " is here, " + byCertificate(file));
      } else if (!keyed.contains(file)) {
        found.add("The key of file " + file + " is missing, " + why(file, gone));
      }
    }
  }

  /** Where the content is older than the keys, its certificates may not be there yet. */
  private static String why(String file, Map<String, String> gone) {
    return gone.containsKey(file)
        ? "as it was destroyed: the content was restored from before."
        : "and no certificate says why.";
  }

  private String byCertificate(String file) {
    return "and was destroyed by certificate " + destroyed.get(file) + ".";
  }

  private static String digest(Row row) {
    Map<String, String> columns = new HashMap<>();
    for (String name : CertificateColumns.DIGESTED) {
      columns.put(name, name.endsWith("_at") ? row.at(name) : row.text(name));
    }
    return CertificateColumns.digest(columns);
  }
}
