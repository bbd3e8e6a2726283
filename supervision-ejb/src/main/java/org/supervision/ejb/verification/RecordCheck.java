package org.supervision.ejb.verification;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.record.LateSignature;
import org.supervision.ejb.record.SealedStatement;
import org.supervision.ejb.record.SignedRecord;
import org.supervision.ejb.signature.CanonicalJson;

/**
 * Holds the sealed records of one file, addenda too, against their seals: the text that was kept at
 * locking, every row that it was made of, every signature, each version shown, and the document.
 */
final class RecordCheck {

  private static final String DOCUMENT = "SELECT * FROM record_pdf WHERE record_id = ?";

  private final Tables tables;
  private final FileKey key;
  private final UnaryOperator<String> sealsTaken;
  private final RecordRows rows;

  /**
   * @param sealsTaken the seal in the file's chain of something that was added to a record later;
   *     empty where there is none, and once it was asked for
   */
  RecordCheck(Tables tables, String fileId, FileKey key, UnaryOperator<String> sealsTaken)
      throws SQLException {
    this.tables = tables;
    this.key = key;
    this.sealsTaken = sealsTaken;
    this.rows = new RecordRows(tables, fileId, key);
  }

  /** The sealed records of the file, each with what is wrong with it. */
  List<SealedThing> run() throws SQLException {
    List<SealedThing> things = new ArrayList<>();
    for (Row record : rows.records()) {
      String kind = record.text("amends_id").isEmpty() ? "record" : "addendum";
      SealedThing thing = new SealedThing(kind, record);
      text(thing);
      versions(thing);
      document(thing);
      lateSignatures(thing);
      lateStatements(thing);
      things.add(thing);
    }
    return things;
  }

  private void text(SealedThing thing) {
    String json =
        rows.of("record_version", thing.id()).stream()
            .filter(version -> version.text("kept").equals("LOCKED"))
            .map(this::body)
            .findFirst()
            .orElse("");
    if (!thing.isSealOf(json, key)) {
      thing.wrong("the text that was sealed");
      return;
    }
    SignedRecord signed = CanonicalJson.read(json, SignedRecord.class);
    SignedWords.of(signed, thing.row()).differsFrom(rows.said(thing.row())).forEach(thing::wrong);
    signatures(thing, CanonicalJson.write(signed.content()));
  }

  private void signatures(SealedThing thing, String content) {
    for (Row signature : rows.signatures(thing.row(), false)) {
      if (!SealedThing.isMac(content, signature.text("digest"), key)) {
        thing.wrong("signature of the " + signature.text("signatory"));
      }
    }
  }

  /** Who signs what was closed without them signs what was locked, and has a seal of their own. */
  private void lateSignatures(SealedThing thing) {
    for (Row signature : rows.signatures(thing.row(), true)) {
      String seal = sealsTaken.apply(signature.text("id"));
      boolean ofLocked = signature.text("digest").equals(thing.row().text("seal"));
      if (!ofLocked || !SealedThing.isMac(late(signature), seal, key)) {
        thing.wrong("late signature of the " + signature.text("signatory"));
      }
    }
  }

  private static String late(Row signature) {
    return CanonicalJson.write(
        new LateSignature(
            signature.text("id"),
            signature.text("subject_id"),
            signature.text("person_id"),
            signature.text("signatory"),
            Instant.parse(signature.at("signed_at")),
            signature.text("digest")));
  }

  private void lateStatements(SealedThing thing) {
    for (Row statement : rows.of("late_statement", thing.id())) {
      String seal = sealsTaken.apply(statement.text("id"));
      String context = "late-statement/" + statement.text("id") + "/" + thing.id();
      SealedStatement said =
          new SealedStatement(
              statement.text("id"),
              thing.id(),
              statement.text("person_id"),
              Instant.parse(statement.at("stated_at")),
              statement.open("statement", key, context));
      if (!SealedThing.isMac(CanonicalJson.write(said), seal, key)) {
        thing.wrong("statement " + statement.text("id"));
      }
    }
  }

  private void versions(SealedThing thing) {
    for (Row version : rows.of("record_version", thing.id())) {
      if (!SealedThing.isMac(body(version), version.text("digest"), key)) {
        thing.wrong("version " + version.text("version_number"));
      }
    }
  }

  private String body(Row version) {
    return version.open(
        "body",
        key,
        "record-version/" + version.text("record_id") + "/" + version.text("version_number"));
  }

  private void document(SealedThing thing) throws SQLException {
    for (Row pdf : tables.rows(DOCUMENT, thing.id())) {
      String opened = pdf.open("body", key, "record-pdf/" + thing.id());
      String digest = pdf.text("digest");
      if (!Row.isOpen(opened)
          || !digest.matches("[0-9a-f]{64}")
          || !key.isMacOf(Base64.getDecoder().decode(opened), HexFormat.of().parseHex(digest))) {
        thing.wrong("its document");
      }
    }
  }
}
