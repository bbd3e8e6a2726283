package org.supervision.endurance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.supervision.ejb.keys.KeyMaker;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;

/** Somebody who left long ago, whose file holds a word that nobody is to find again. */
final class Leaver {

  static final String WORD = "The heron at Widdop stood still";

  /** What stays of a file when it is destroyed, and what never was in it. */
  private static final List<String> STAYS =
      List.of("disposal", "disposal_certificate", "custody", "hold", "granted_file", "tray_item");

  private final Stage stage;
  private final Rows rows;
  private final String person = UUID.randomUUID().toString();
  private final String file = UUID.randomUUID().toString();
  private final String record = UUID.randomUUID().toString();
  private byte[] sealed;

  private Leaver(Stage stage) {
    this.stage = stage;
    this.rows = new Rows(stage);
  }

  static Leaver make(Stage stage, String number) throws SQLException {
    Leaver one = new Leaver(stage);
    one.person(number);
    one.content();
    return one;
  }

  String file() {
    return file;
  }

  String review() {
    return "/retention/" + file + "/review";
  }

  /** As if two people had said so and the waiting period were over. */
  Leaver approved() throws SQLException {
    rows.change(
        "INSERT INTO supervision.disposal (id, version, organisation_id, file_id, supervisee_id,"
            + " state, found_on, left_on, kept_until, proposed_by, proposed_at, approved_by,"
            + " approved_at, waits_until) SELECT UUID(), 1, n.organisation_id, ?, ?, 'APPROVED',"
            + " '2026-11-01', '2020-05-15', '2026-05-15', n.id, '2026-11-02 10:00:00', o.id,"
            + " '2026-11-02 11:00:00', '2026-11-09' FROM supervision.person n"
            + " JOIN supervision.person o ON o.login = 'olga' WHERE n.login = 'nina'",
        file,
        person);
    return this;
  }

  /** The waiting period of what two people said is over. */
  void waited() throws SQLException {
    rows.change(
        "UPDATE supervision.disposal SET waits_until = '2026-11-20' WHERE file_id = ?", file);
  }

  String state() {
    try {
      return rows.first("SELECT state FROM supervision.disposal WHERE file_id = ?", file);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether all of it is there still, key and text. */
  boolean isWhole() throws SQLException {
    return keys() == 1
        && rows.count("SELECT COUNT(*) FROM supervision.supervision_file WHERE id = ?", file) == 1
        && texts() == 2;
  }

  /** Whether no table has a row of it but those that stay, and its key is gone. */
  boolean isGone() throws SQLException {
    long left = texts() + views();
    for (String table : tables()) {
      left +=
          rows.count("SELECT COUNT(*) FROM supervision.`" + table + "` WHERE file_id = ?", file);
    }
    return left == 0
        && keys() == 0
        && rows.count("SELECT COUNT(*) FROM supervision.supervision_file WHERE id = ?", file) == 0
        && certificates() == 1;
  }

  long certificates() throws SQLException {
    return rows.count(
        "SELECT COUNT(*) FROM supervision.disposal_certificate WHERE file_id = ?", file);
  }

  long holds() throws SQLException {
    return rows.count("SELECT COUNT(*) FROM supervision.hold WHERE file_id = ?", file);
  }

  long keys() {
    try {
      return rows.count("SELECT COUNT(*) FROM supervision_keys.file_key WHERE file_id = ?", file);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Holds on to a part of it, so that nothing can clear it until this is rolled back. */
  Connection clutched() throws SQLException {
    Connection connection = stage.mySql().asAdministrator();
    connection.setAutoCommit(false);
    try (PreparedStatement lock =
        connection.prepareStatement(
            "SELECT id FROM supervision.record_section WHERE record_id = ? FOR UPDATE")) {
      lock.setString(1, record);
      lock.executeQuery();
    }
    return connection;
  }

  /** The content as an old backup has it, without what the certificates are about. */
  void restoreContent() throws SQLException {
    rows.change(
        "INSERT INTO supervision.supervision_file (id, version, organisation_id, supervisee_id,"
            + " opened_at) SELECT ?, 1, organisation_id, id, '2015-01-01' FROM supervision.person"
            + " WHERE id = ?",
        file,
        person);
    text();
  }

  /** Takes that away again, or somebody whom a hold kept. */
  void forget() throws SQLException {
    rows.change("DELETE FROM supervision.record_section WHERE record_id = ?", record);
    rows.change("DELETE FROM supervision.record_version WHERE record_id = ?", record);
    rows.change("DELETE FROM supervision.supervision_record WHERE id = ?", record);
    rows.change("DELETE FROM supervision.time_proposal WHERE file_id = ?", file);
    rows.change("DELETE FROM supervision.saved_view WHERE person_id = ?", person);
    rows.change("DELETE FROM supervision.supervision_file WHERE id = ?", file);
    if (certificates() == 0) {
      rows.change("DELETE FROM supervision.hold WHERE file_id = ?", file);
      rows.change("DELETE FROM supervision.disposal WHERE file_id = ?", file);
      rows.change("DELETE FROM supervision_keys.file_key WHERE file_id = ?", file);
    }
  }

  private long views() throws SQLException {
    return rows.count("SELECT COUNT(*) FROM supervision.saved_view WHERE person_id = ?", person);
  }

  private long texts() throws SQLException {
    return rows.count("SELECT COUNT(*) FROM supervision.record_section WHERE record_id = ?", record)
        + rows.count("SELECT COUNT(*) FROM supervision.record_version WHERE record_id = ?", record);
  }

  private List<String> tables() throws SQLException {
    String found =
        rows.first(
            "SELECT GROUP_CONCAT(c.table_name) FROM information_schema.columns c"
                + " JOIN information_schema.tables t ON t.table_schema = c.table_schema"
                + " AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'"
                + " WHERE c.table_schema = 'supervision' AND c.column_name = 'file_id'");
    return List.of(found.split(",")).stream().filter(table -> !STAYS.contains(table)).toList();
  }

  private void person(String number) throws SQLException {
    rows.change(
        "INSERT INTO supervision.person (id, version, organisation_id, staff_number, given_name,"
            + " family_name, left_on) SELECT ?, 1, organisation_id, ?, 'Leaver', ?, '2020-05-15'"
            + " FROM supervision.person WHERE login = 'nina'",
        person,
        number,
        number);
    rows.change(
        "INSERT INTO supervision.supervision_file (id, version, organisation_id, supervisee_id,"
            + " opened_at) SELECT ?, 1, organisation_id, id, '2015-01-01' FROM supervision.person"
            + " WHERE id = ?",
        file,
        person);
    rows.change(
        "INSERT INTO supervision.custody (id, version, file_id, holder_id, from_at, until_at)"
            + " SELECT UUID(), 1, ?, id, '2015-01-01', '2020-05-16' FROM supervision.person"
            + " WHERE login = 'tom'",
        file);
    rows.change(
        "INSERT INTO supervision.saved_view (id, version, person_id, name, looks_at, service, team,"
            + " stage, shown, saved_at) VALUES (UUID(), 1, ?, 'Mine', 'FIGURES', '', '', '', '',"
            + " '2020-01-01')",
        person);
  }

  private void content() throws SQLException {
    KeyMaker.Made made = new KeyMaker(stage.masterKeyFile()).make(file);
    try (Connection connection = stage.mySql().asAdministrator();
        PreparedStatement key =
            connection.prepareStatement(
                "INSERT INTO supervision_keys.file_key (file_id, version, key_id, master_key_id,"
                    + " wrapped, created_at) VALUES (?, 1, ?, ?, ?, NOW(6))")) {
      key.setString(1, file);
      key.setInt(2, made.keyId());
      key.setInt(3, made.masterKeyId());
      key.setBytes(4, made.wrapped());
      key.executeUpdate();
    }
    rows.change(
        "INSERT INTO supervision.time_proposal (id, version, organisation_id, file_id,"
            + " relationship_id, supervisee_id, supervisor_id, proposed_by_id, proposed_at, first_at,"
            + " last_at, minutes, state) SELECT UUID(), 1, organisation_id, ?, UUID(), id, UUID(), id,"
            + " '2020-05-01', '2020-05-04', '2020-05-04', 60, 'PROPOSED' FROM supervision.person"
            + " WHERE id = ?",
        file,
        person);
    sealed = made.key().seal("record/" + record, WORD).toBytes();
    text();
  }

  private void text() throws SQLException {
    rows.change(
        "INSERT INTO supervision.supervision_record (id, version, organisation_id, file_id,"
            + " relationship_id, supervisee_id, session_id, supervisor_id, author_id,"
            + " policy_version_id, template_key, template_version, state, held_on, begun_at,"
            + " saved_at, edited_since_shared, shared_number, reminders_sent) SELECT ?, 1,"
            + " organisation_id, ?, UUID(), ?, UUID(), id, id, UUID(), 'personal', '1', 'SIGNED',"
            + " '2020-01-10', '2020-01-10', '2020-01-10', 0, 1, 0 FROM supervision.person"
            + " WHERE login = 'tom'",
        record,
        file,
        person);
    try (Connection connection = stage.mySql().asAdministrator();
        PreparedStatement section =
            connection.prepareStatement(
                "INSERT INTO supervision.record_section (id, version, record_id, section_key,"
                    + " position, text_version, discussion) VALUES (UUID(), 1, ?, 'one', 1, 1, ?)");
        PreparedStatement version =
            connection.prepareStatement(
                "INSERT INTO supervision.record_version (id, version, record_id, version_number,"
                    + " kept, kept_at, body, digest) VALUES (UUID(), 1, ?, 1, 'SHARED', NOW(6), ?,"
                    + " REPEAT('0', 64))")) {
      for (PreparedStatement one : List.of(section, version)) {
        one.setString(1, record);
        one.setBytes(2, sealed);
        one.executeUpdate();
      }
    }
  }
}
