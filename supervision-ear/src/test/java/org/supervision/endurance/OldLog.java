package org.supervision.endurance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;

/** What somebody did long ago, as a chain of the access log that the verification finds whole. */
final class OldLog {

  private final Stage stage;
  private final String person;
  private final String organisation;
  private byte[] hash = new byte[32];
  private int seq;

  /** The chain of somebody who has none yet. */
  OldLog(Stage stage, String person) throws SQLException {
    this.stage = stage;
    this.person = person;
    this.organisation =
        new Rows(stage)
            .first("SELECT organisation_id FROM supervision.person WHERE id = ?", person);
  }

  /** They looked at a list. */
  OldLog did(String at) throws Exception {
    return did(at, null);
  }

  /** The same, where a row names whom it is about. */
  OldLog did(String at, String about) throws Exception {
    seq++;
    Instant then = Instant.parse(at);
    String text =
        "[%d,\"%s\",\"%s\",\"%s\",%s,\"%s\",\"retention\",\"%s\",\"LIST\",\"NONE\",\"ALLOWED\",null,null,\"\",\"0\",null]"
            .formatted(seq, person, then, person, quoted(about), organisation, person);
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    sha.update(hash);
    byte[] next = sha.digest(text.getBytes(StandardCharsets.UTF_8));
    add(then, about, next);
    hash = next;
    return this;
  }

  private static String quoted(String text) {
    return text == null ? "null" : '"' + text + '"';
  }

  private void add(Instant at, String about, byte[] next) throws SQLException {
    try (Connection connection = stage.mySql().asAdministrator();
        PreparedStatement row =
            connection.prepareStatement(
                "INSERT INTO supervision.access_log (chain_id, seq, at, person_id, supervisee_id,"
                    + " organisation_id, subject_kind, subject_id, verb, capacity, outcome,"
                    + " address, found, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, 'retention', ?,"
                    + " 'LIST', 'NONE', 'ALLOWED', '', 0, ?, ?)");
        PreparedStatement head =
            connection.prepareStatement(
                "INSERT INTO supervision.chain_head (chain_id, seq, hash) VALUES (?, ?, ?)"
                    + " ON DUPLICATE KEY UPDATE seq = VALUES(seq), hash = VALUES(hash)")) {
      Object[] values = {
        person,
        seq,
        LocalDateTime.ofInstant(at, ZoneOffset.UTC),
        person,
        about,
        organisation,
        person,
        hash,
        next
      };
      for (int i = 0; i < values.length; i++) {
        row.setObject(i + 1, values[i]);
      }
      row.executeUpdate();
      head.setString(1, person);
      head.setInt(2, seq);
      head.setBytes(3, next);
      head.executeUpdate();
    }
  }

  /** Which rows of the chain are there: their numbers, one after the other. */
  String there() throws SQLException {
    return new Rows(stage)
        .first(
            "SELECT COALESCE(GROUP_CONCAT(seq ORDER BY seq SEPARATOR ' '), '')"
                + " FROM supervision.access_log WHERE chain_id = ?",
            person);
  }

  /** The hash of the last row, as an administrator would copy it. */
  String hash() {
    return HexFormat.of().formatHex(hash);
  }
}
