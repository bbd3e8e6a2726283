package org.supervision.ejb.verification;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supervision.ejb.keys.FileKey;

/** The rows of the sealed records of one file, and what each record says by them. */
final class RecordRows {

  private static final String OF_FILE =
      "SELECT r.*, p.label AS policy_label FROM supervision_record r"
          + " LEFT JOIN policy_version p ON p.id = r.policy_version_id"
          + " WHERE r.file_id = ? AND r.seal IS NOT NULL ORDER BY r.id";
  private static final String IN_FILE =
      " JOIN supervision_record r ON r.id = %s WHERE r.file_id = ? AND r.seal IS NOT NULL";

  /** The tables of which a record is made, and their columns that name it. */
  private static final Map<String, String> PARTS = parts();

  private final FileKey key;
  private final List<Row> records;
  private final Map<String, Map<String, List<Row>>> partsByTable = new LinkedHashMap<>();

  RecordRows(Tables tables, String fileId, FileKey key) throws SQLException {
    this.key = key;
    records = tables.rows(OF_FILE, fileId);
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      String query = "SELECT t.* FROM " + part.getKey() + " t" + IN_FILE;
      partsByTable.put(
          part.getKey(),
          tables.rowsBy(part.getValue(), query.formatted("t." + part.getValue()), fileId));
    }
  }

  /** The records' own rows. */
  List<Row> records() {
    return records;
  }

  /** The rows of a table that belong to a record. */
  List<Row> of(String table, String recordId) {
    return partsByTable.get(table).getOrDefault(recordId, List.of());
  }

  /** What a record says by its rows. */
  Said said(Row record) {
    Said said = new Said();
    String id = record.text("id");
    frame(said, record, id);
    of("record_section", id).forEach(row -> section(said, row, id));
    of("decision", id).forEach(row -> decision(said, row, id));
    of("supervision_action", id).forEach(row -> action(said, row, id));
    reviews(said, id);
    of("amendment", id).forEach(row -> amendment(said, row, id));
    of("disagreement", id).forEach(row -> disagreement(said, row, id));
    return said;
  }

  private void frame(Said said, Row record, String id) {
    boolean closed = record.text("state").startsWith("CLOSED_");
    boolean hidden =
        record.text("state").equals("CLOSED_UNSHARED") && !record.at("first_shared_at").isEmpty();
    said.add("its state", closed && !hidden ? SignedWords.CLOSED : record.text("state"));
    said.add("its day", record.text("held_on"));
    said.add("its form", record.text("template_version"), record.text("policy_label"));
    said.add("when it was locked", record.at("locked_at"));
    if (record.text("state").equals("CLOSED_UNSIGNED")) {
      said.add("why it was closed", record.open("reason_text", key, "record/" + id + "/reason"));
    }
    for (Row signature : signatures(record, false)) {
      said.add(
          "signature of the " + signature.text("signatory"),
          signature.at("signed_at"),
          SignedWords.signer(signature));
    }
  }

  /**
   * The signatures that stand on a record.
   *
   * @param late whether those are meant that were added after it was closed, or those before
   */
  List<Row> signatures(Row record, boolean late) {
    boolean closed = record.text("state").startsWith("CLOSED_");
    String locked = record.at("locked_at");
    return of("signature", record.text("id")).stream()
        .filter(signature -> signature.at("withdrawn_at").isEmpty())
        .filter(signature -> late == (closed && isAfter(signature.at("signed_at"), locked)))
        .toList();
  }

  private static boolean isAfter(String instant, String other) {
    return !other.isEmpty() && Instant.parse(instant).isAfter(Instant.parse(other));
  }

  private void section(Said said, Row row, String recordId) {
    String section = row.text("section_key");
    String context = "record/" + recordId + "/" + section + "/" + row.text("text_version");
    said.add("section " + section, row.open("discussion", key, context));
  }

  private void decision(Said said, Row row, String recordId) {
    String context = context("decision", row, recordId) + "/" + row.text("wording_version");
    said.add(
        "decision " + row.text("id"),
        row.text("section_key"),
        row.open("wording", key, context),
        row.open("reason_text", key, context + "/why"));
  }

  private void action(Said said, Row row, String recordId) {
    String context = context("action", row, recordId) + "/" + row.text("wording_version");
    said.add(
        "action " + row.text("id"),
        row.text("section_key"),
        row.open("wording", key, context),
        row.text("owner_id"),
        row.text("due_on"));
  }

  /** Of an earlier action only the last step in a record is part of it. */
  private void reviews(Said said, String recordId) {
    Map<String, Row> lastOfEach = new LinkedHashMap<>();
    of("action_step", recordId).stream()
        .sorted(
            (one, other) ->
                (one.at("taken_at") + one.text("id"))
                    .compareTo(other.at("taken_at") + other.text("id")))
        .forEach(step -> lastOfEach.put(step.text("action_id"), step));
    lastOfEach.forEach(
        (action, step) ->
            said.add(
                "review of action " + action,
                step.text("status"),
                step.open("note", key, "action/" + action + "/step/" + step.text("id"))));
  }

  private void amendment(Said said, Row row, String recordId) {
    String context = context("amendment", row, recordId);
    said.add(
        "amendment " + row.text("id"),
        row.text("section_key"),
        row.at("suggested_at"),
        row.open("amendment_text", key, context),
        row.text("answer"),
        row.open("answer_reason", key, context + "/why"));
  }

  private void disagreement(Said said, Row row, String recordId) {
    String context = "disagreement/" + row.text("id") + "/" + recordId + "/";
    said.add(
        "disagreement " + row.text("id"),
        row.text("section_key"),
        row.open("passage", key, context + "passage"),
        row.open("statement", key, context + "statement"),
        row.open("rationale", key, context + "rationale"),
        row.open("outcome", key, context + "outcome"),
        row.open("taken_to", key, context + "takenTo"));
  }

  private static String context(String kind, Row row, String recordId) {
    return kind + "/" + row.text("id") + "/" + recordId + "/" + row.text("section_key");
  }

  private static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String table :
        List.of(
            "record_section",
            "decision",
            "supervision_action",
            "action_step",
            "amendment",
            "disagreement",
            "late_statement",
            "record_version")) {
      parts.put(table, "record_id");
    }
    parts.put("signature", "subject_id");
    return parts;
  }
}
