package org.supervision.ejb.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.access.Verb;

/** The rows of {@code access_log} and {@code chain_head}, over a connection of the caller. */
final class AccessLogRows {

  static final String COLUMNS =
      "chain_id, seq, at, person_id, supervisee_id, organisation_id, subject_kind, subject_id,"
          + " verb, capacity, outcome, purpose, window_id, address, found, digest, prev_hash, hash";
  private static final String LOCK =
      "SELECT seq, hash FROM chain_head WHERE chain_id = ? FOR UPDATE";
  private static final String BEGIN =
      "INSERT IGNORE INTO chain_head (chain_id, seq, hash) VALUES (?, 0, ?)";
  private static final String MOVE = "UPDATE chain_head SET seq = ?, hash = ? WHERE chain_id = ?";
  private static final String ADD =
      "INSERT INTO access_log (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
  private static final String SHOWN =
      " FROM access_log WHERE chain_id = ? AND verb <> 'SEAL'"
          + " AND (window_id IS NULL OR NOT FIND_IN_SET(window_id, ?))";
  private static final String PAGE =
      "SELECT " + COLUMNS + SHOWN + " ORDER BY seq DESC LIMIT ? OFFSET ?";
  private static final String UNDER =
      "SELECT "
          + COLUMNS
          + " FROM access_log WHERE person_id = ? AND window_id = ? AND outcome = 'ALLOWED'"
          + " ORDER BY at, seq";
  private static final String BETWEEN =
      "SELECT "
          + COLUMNS
          + " FROM access_log WHERE chain_id = ? AND at >= ? AND at < ? AND outcome = 'ALLOWED'"
          + " AND window_id IS NULL AND person_id IS NOT NULL ORDER BY seq LIMIT ?";
  private static final String COUNT = "SELECT COUNT(*)" + SHOWN;
  private static final String ALL = "SELECT " + COLUMNS + " FROM access_log ORDER BY chain_id, seq";

  private final Connection connection;

  AccessLogRows(Connection connection) {
    this.connection = connection;
  }

  /**
   * Adds rows to one chain: locks its head, links the rows, moves the head. Three statements for
   * one.
   */
  void append(String chainId, List<LogEntry> entries) throws SQLException {
    ChainHead head = lock(chainId);
    byte[] hash = head.hash();
    long seq = head.seq();
    try (PreparedStatement insert = connection.prepareStatement(ADD)) {
      for (LogEntry entry : entries) {
        LogLink link = LogLink.after(hash, ++seq, entry);
        hash = link.hash();
        fill(insert, link);
        insert.executeUpdate();
      }
    }
    try (PreparedStatement move = connection.prepareStatement(MOVE)) {
      move.setLong(1, seq);
      move.setBytes(2, hash);
      move.setString(3, chainId);
      move.executeUpdate();
    }
  }

  /**
   * One page of a chain, the latest first, without the seals, which nobody did.
   *
   * @param withheld identifiers of grants whose notice is withheld for now: their rows are left out
   */
  List<LogEntry> page(String chainId, Collection<String> withheld, int offset, int limit)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(PAGE)) {
      select.setString(1, chainId);
      select.setString(2, String.join(",", withheld));
      select.setInt(3, limit);
      select.setInt(4, offset);
      return entries(select);
    }
  }

  /** What a person was let in to under a window or a grant, in order. */
  List<LogLink> under(String windowId, String personId) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(UNDER)) {
      select.setString(1, personId);
      select.setString(2, windowId);
      return links(select);
    }
  }

  /** What people were let in to without a window or a grant in a span of time, in order. */
  List<LogEntry> between(String chainId, Instant from, Instant until, int limit)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(BETWEEN)) {
      select.setString(1, chainId);
      select.setObject(2, LocalDateTime.ofInstant(from, ZoneOffset.UTC));
      select.setObject(3, LocalDateTime.ofInstant(until, ZoneOffset.UTC));
      select.setInt(4, limit);
      return entries(select);
    }
  }

  private static List<LogEntry> entries(PreparedStatement select) throws SQLException {
    return links(select).stream().map(LogLink::entry).toList();
  }

  private static List<LogLink> links(PreparedStatement select) throws SQLException {
    try (ResultSet rows = select.executeQuery()) {
      List<LogLink> found = new ArrayList<>();
      while (rows.next()) {
        found.add(link(rows));
      }
      return found;
    }
  }

  /** How many rows {@link #page} has in all. */
  int count(String chainId, Collection<String> withheld) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(COUNT)) {
      select.setString(1, chainId);
      select.setString(2, String.join(",", withheld));
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  /** Every row of every chain in order, one at a time, however many there are. */
  void each(LinkReader reader) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(ALL, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      select.setFetchSize(Integer.MIN_VALUE); // Connector/J streams rows with this value alone
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          reader.read(link(rows));
        }
      }
    }
  }

  /** Takes one row after another. */
  interface LinkReader {

    void read(LogLink link);
  }

  /** The heads of all chains. */
  List<ChainHead> heads() throws SQLException {
    return links("chain_head");
  }

  /** After which row each chain begins of which some were purged. */
  List<ChainHead> starts() throws SQLException {
    return links("chain_start");
  }

  private List<ChainHead> links(String table) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT chain_id, seq, hash FROM " + table + " ORDER BY chain_id");
        ResultSet rows = select.executeQuery()) {
      List<ChainHead> heads = new ArrayList<>();
      while (rows.next()) {
        heads.add(new ChainHead(rows.getString(1), rows.getLong(2), rows.getBytes(3)));
      }
      return heads;
    }
  }

  private ChainHead lock(String chainId) throws SQLException {
    ChainHead head = lockIfThere(chainId);
    if (head == null) {
      try (PreparedStatement begin = connection.prepareStatement(BEGIN)) {
        begin.setString(1, chainId);
        begin.setBytes(2, LogLink.nothing());
        begin.executeUpdate();
      }
      head = lockIfThere(chainId);
    }
    return head;
  }

  private ChainHead lockIfThere(String chainId) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.setString(1, chainId);
      try (ResultSet row = lock.executeQuery()) {
        return row.next() ? new ChainHead(chainId, row.getLong(1), row.getBytes(2)) : null;
      }
    }
  }

  private static void fill(PreparedStatement insert, LogLink link) throws SQLException {
    Object[] values = values(link);
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
  }

  /** What stands in {@link #COLUMNS}, in their order. */
  static Object[] values(LogLink link) {
    LogEntry entry = link.entry();
    return new Object[] {
      entry.chainId(),
      link.seq(),
      LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
      entry.personId(),
      entry.superviseeId(),
      entry.organisationId(),
      entry.subjectKind(),
      entry.subjectId(),
      entry.verb().name(),
      entry.capacity().name(),
      entry.outcome(),
      entry.purpose(),
      entry.windowId(),
      entry.address(),
      entry.found(),
      entry.digest(),
      link.prevHash(),
      link.hash()
    };
  }

  private static LogLink link(ResultSet row) throws SQLException {
    LogEntry entry =
        new LogEntry(
            row.getString("chain_id"),
            row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
            row.getString("person_id"),
            row.getString("supervisee_id"),
            row.getString("organisation_id"),
            row.getString("subject_kind"),
            row.getString("subject_id"),
            word(Verb.class, row.getString("verb")),
            word(Capacity.class, row.getString("capacity")),
            row.getString("outcome"),
            row.getString("purpose"),
            row.getString("window_id"),
            row.getString("address"),
            row.getObject("found", Integer.class),
            row.getBytes("digest"));
    return new LogLink(entry, row.getLong("seq"), row.getBytes("prev_hash"), row.getBytes("hash"));
  }

  /** A word as it was written; null for one that no version of the product ever wrote. */
  private static <E extends Enum<E>> E word(Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(known -> known.name().equals(text))
        .findFirst()
        .orElse(null);
  }
}
