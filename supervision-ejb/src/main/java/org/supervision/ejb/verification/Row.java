package org.supervision.ejb.verification;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.supervision.domain.shared.SealedText;
import org.supervision.ejb.keys.CannotBeOpened;
import org.supervision.ejb.keys.FileKey;

/** One row of any table as it stands in the database, by the names of its columns. */
final class Row {

  /** What stands for a text that does not open: no content ever equals it. */
  private static final String CLOSED = "\u0000";

  private final Map<String, Object> values = new HashMap<>();

  Row(ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      values.put(columns.getColumnLabel(i), row.getObject(i));
    }
  }

  /** A value in words; empty for none. */
  String text(String column) {
    Object value = values.get(column);
    return value == null ? "" : value.toString();
  }

  /** An instant in words; empty for none. */
  String at(String column) {
    LocalDateTime value = (LocalDateTime) values.get(column);
    return value == null ? "" : value.toInstant(ZoneOffset.UTC).toString();
  }

  /** A sealed text, opened in its place; empty for none, and no text at all where it is closed. */
  String open(String column, FileKey key, String context) {
    byte[] sealed = (byte[]) values.get(column);
    if (sealed == null) {
      return "";
    }
    try {
      return key.open(context, SealedText.of(sealed));
    } catch (CannotBeOpened | IllegalArgumentException changed) {
      return CLOSED;
    }
  }

  /** Whether a text came out of {@link #open}. */
  static boolean isOpen(String text) {
    return !text.isEmpty() && !text.equals(CLOSED);
  }
}
