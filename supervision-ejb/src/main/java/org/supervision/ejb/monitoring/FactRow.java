package org.supervision.ejb.monitoring;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * The row that is read at present, by the names of its columns. Where each stands is looked up once
 * for all rows: the driver would look for it in every cell.
 */
final class FactRow {

  private final ResultSet row;
  private final Map<String, Integer> places = new HashMap<>();

  FactRow(ResultSet row) throws SQLException {
    this.row = row;
    ResultSetMetaData columns = row.getMetaData();
    for (int place = 1; place <= columns.getColumnCount(); place++) {
      places.put(columns.getColumnLabel(place), place);
    }
  }

  /** Goes on to the next one; false after the last. */
  boolean next() throws SQLException {
    return row.next();
  }

  /** A text, or null. */
  String text(String column) throws SQLException {
    return row.getString(places.get(column));
  }

  /** A name of a value of an enumeration as that value, or null. */
  <E extends Enum<E>> E oneOf(Class<E> kinds, String column) throws SQLException {
    String name = text(column);
    return name == null ? null : Enum.valueOf(kinds, name);
  }

  /** A day, or null. */
  LocalDate day(String column) throws SQLException {
    return row.getObject(places.get(column), LocalDate.class);
  }

  /** An instant, or null. */
  Instant instant(String column) throws SQLException {
    LocalDateTime kept = row.getObject(places.get(column), LocalDateTime.class);
    return kept == null ? null : kept.toInstant(ZoneOffset.UTC);
  }

  /** A number that is never null. */
  int number(String column) throws SQLException {
    return row.getInt(places.get(column));
  }

  /** A number, or null. */
  Integer numberOrNull(String column) throws SQLException {
    return row.getObject(places.get(column), Integer.class);
  }

  /** Yes or no, never null. */
  boolean is(String column) throws SQLException {
    return row.getBoolean(places.get(column));
  }

  /** Yes, no, or null where nobody said. */
  Boolean isOrNull(String column) throws SQLException {
    return row.getObject(places.get(column), Boolean.class);
  }
}
