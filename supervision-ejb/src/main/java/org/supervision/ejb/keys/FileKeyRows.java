package org.supervision.ejb.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@code file_key}, in a schema and under an account of their own. */
final class FileKeyRows {

  private static final String OF_FILE =
      "SELECT version, key_id, wrapped FROM file_key WHERE file_id = ? ORDER BY version DESC";
  private static final String OF_FILES =
      "SELECT version, key_id, wrapped, file_id FROM file_key WHERE file_id IN (%s)"
          + " ORDER BY version DESC";
  private static final String ADD =
      "INSERT INTO file_key (file_id, version, key_id, master_key_id, wrapped, created_at)"
          + " VALUES (?, ?, ?, ?, ?, ?)";

  private static final String DESTROYED = "SELECT file_id, certificate_id FROM destroyed_key";
  private static final String DESTROY = "CALL destroy_key(?, ?, ?)";
  private static final int AT_ONCE = 500;

  private final KeyDatabase keys;

  FileKeyRows(KeyDatabase keys) {
    this.keys = keys;
  }

  /** All versions of a file's key, the newest first; empty where the file has none. */
  List<WrappedKey> of(String fileId) {
    try (Connection connection = keys.open();
        PreparedStatement select = connection.prepareStatement(OF_FILE)) {
      select.setString(1, fileId);
      try (ResultSet row = select.executeQuery()) {
        List<WrappedKey> versions = new ArrayList<>();
        while (row.next()) {
          versions.add(new WrappedKey(fileId, row.getInt(1), row.getInt(2), row.getBytes(3)));
        }
        return versions;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The file keys cannot be read", e);
    }
  }

  /** As {@link #of}, of several files, at least one, in one query: by file. */
  Map<String, List<WrappedKey>> of(List<String> files) {
    String places = String.join(", ", Collections.nCopies(files.size(), "?"));
    try (Connection connection = keys.open();
        PreparedStatement select = connection.prepareStatement(OF_FILES.formatted(places))) {
      for (int i = 0; i < files.size(); i++) {
        select.setString(i + 1, files.get(i));
      }
      try (ResultSet row = select.executeQuery()) {
        Map<String, List<WrappedKey>> versions = new HashMap<>();
        while (row.next()) {
          versions
              .computeIfAbsent(row.getString(4), file -> new ArrayList<>())
              .add(new WrappedKey(row.getString(4), row.getInt(1), row.getInt(2), row.getBytes(3)));
        }
        return versions;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The file keys cannot be read", e);
    }
  }

  /** Which of some files have a key. */
  List<String> present(List<String> files) {
    List<String> found = new ArrayList<>();
    for (int from = 0; from < files.size(); from += AT_ONCE) {
      found.addAll(of(files.subList(from, Math.min(files.size(), from + AT_ONCE))).keySet());
    }
    return found;
  }

  /** The files whose key was destroyed, with the certificate that says so. */
  Map<String, String> destroyed() {
    try (Connection connection = keys.open();
        PreparedStatement select = connection.prepareStatement(DESTROYED);
        ResultSet row = select.executeQuery()) {
      Map<String, String> found = new HashMap<>();
      while (row.next()) {
        found.put(row.getString(1), row.getString(2));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("The destroyed keys cannot be read", e);
    }
  }

  /** Destroys all versions of a file's key, by the one procedure that can. */
  void destroy(String fileId, String certificateId, Instant at) {
    try (Connection connection = keys.open();
        PreparedStatement call = connection.prepareStatement(DESTROY)) {
      call.setString(1, fileId);
      call.setString(2, certificateId);
      call.setObject(3, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
      call.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("The key of a file cannot be destroyed", e);
    }
  }

  /** Adds a version; a version that is there already is a failure, never overwritten. */
  void add(WrappedKey key, Instant at) {
    add(List.of(key), at);
  }

  /** As {@link #add(WrappedKey, Instant)}, several at once: all of them or none. */
  void add(List<WrappedKey> added, Instant at) {
    try (Connection connection = keys.open();
        PreparedStatement insert = connection.prepareStatement(ADD)) {
      connection.setAutoCommit(false);
      for (WrappedKey key : added) {
        insert.setString(1, key.fileId());
        insert.setInt(2, key.version());
        insert.setInt(3, key.keyId());
        insert.setInt(4, key.masterKeyId());
        insert.setBytes(5, key.wrapped());
        insert.setObject(6, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        insert.addBatch();
      }
      insert.executeBatch();
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new IllegalStateException("The keys of files cannot be kept", e);
    }
  }
}
