package org.supervision.ejb.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Wraps anew, under the newest master key, what older ones wrapped. Page by page, each kept at
 * once: stopped on the way it goes on from there, and where all is done it does nothing. A key that
 * is renewed or added meanwhile is left as it came.
 */
final class Rewrapping {

  private static final int PAGE = 500;
  private static final String NEXT =
      "SELECT file_id, version, key_id, wrapped FROM file_key WHERE master_key_id <> ?"
          + " AND (file_id > ? OR (file_id = ? AND version > ?))"
          + " ORDER BY file_id, version LIMIT "
          + PAGE;
  private static final String KEEP =
      "UPDATE file_key SET wrapped = ?, master_key_id = ?"
          + " WHERE file_id = ? AND version = ? AND wrapped = ?";
  private static final String OLDER = "SELECT COUNT(*) FROM file_key WHERE master_key_id <> ?";

  private final KeyDatabase database;
  private final MasterKey master;

  Rewrapping(KeyDatabase database, MasterKey master) {
    this.database = database;
    this.master = master;
  }

  /**
   * What came of it: counts alone.
   *
   * @param wrapped how many keys were wrapped anew
   * @param closed how many no master key here opens, which are left as they are
   */
  record Done(int wrapped, int closed) {}

  /** Wraps anew all that an older master key wrapped; needs an account that may change the rows. */
  Done run() throws SQLException {
    int wrapped = 0;
    int closed = 0;
    try (Connection connection = database.open()) {
      connection.setAutoCommit(false);
      WrappedKey last = new WrappedKey("", 0, 0, new byte[0]);
      List<WrappedKey> page = after(last, connection);
      while (!page.isEmpty()) {
        for (WrappedKey old : page) {
          try {
            wrapped += keep(old, old.wrappedBy(master), connection);
          } catch (CannotBeOpened unknown) {
            closed++;
          }
        }
        connection.commit();
        last = page.get(page.size() - 1);
        page = after(last, connection);
      }
    }
    return new Done(wrapped, closed);
  }

  /** How many keys of files an older master key is still needed for. */
  long older() throws SQLException {
    try (Connection connection = database.open();
        PreparedStatement count = connection.prepareStatement(OLDER)) {
      count.setInt(1, master.version());
      try (ResultSet row = count.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private List<WrappedKey> after(WrappedKey last, Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(NEXT)) {
      select.setInt(1, master.version());
      select.setString(2, last.fileId());
      select.setString(3, last.fileId());
      select.setInt(4, last.version());
      List<WrappedKey> page = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          page.add(new WrappedKey(row.getString(1), row.getInt(2), row.getInt(3), row.getBytes(4)));
        }
      }
      return page;
    }
  }

  private static int keep(WrappedKey old, WrappedKey fresh, Connection connection)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(KEEP)) {
      update.setBytes(1, fresh.wrapped());
      update.setInt(2, fresh.masterKeyId());
      update.setString(3, old.fileId());
      update.setInt(4, old.version());
      update.setBytes(5, old.wrapped());
      return update.executeUpdate();
    }
  }
}
