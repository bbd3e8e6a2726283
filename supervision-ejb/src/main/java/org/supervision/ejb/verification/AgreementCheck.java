package org.supervision.ejb.verification;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.supervision.ejb.agreement.SignedAgreement;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.signature.CanonicalJson;

/** Holds the signed agreements of one file against their seals: clauses, signatures, day. */
final class AgreementCheck {

  private static final String OF_FILE =
      "SELECT * FROM supervision_agreement WHERE file_id = ? AND seal IS NOT NULL ORDER BY id";
  private static final String CLAUSES = "SELECT * FROM agreement_clause WHERE agreement_id = ?";
  private static final String SIGNATURES =
      "SELECT * FROM signature WHERE subject_id = ? AND withdrawn_at IS NULL";

  private final Tables tables;
  private final String fileId;
  private final FileKey key;

  AgreementCheck(Tables tables, String fileId, FileKey key) {
    this.tables = tables;
    this.fileId = fileId;
    this.key = key;
  }

  /** The sealed agreements of the file, each with what is wrong with it. */
  List<SealedThing> run() throws SQLException {
    List<SealedThing> things = new ArrayList<>();
    for (Row agreement : tables.rows(OF_FILE, fileId)) {
      SealedThing thing = new SealedThing("agreement", agreement);
      check(thing);
      things.add(thing);
    }
    return things;
  }

  private void check(SealedThing thing) throws SQLException {
    Row own = thing.row();
    if (!own.text("state").matches("SIGNED|SUPERSEDED")) {
      thing.wrong("its state");
    }
    String json = own.open("signed_text", key, "agreement/" + thing.id() + "/signed");
    if (!thing.isSealOf(json, key)) {
      thing.wrong("the text that was sealed");
      return;
    }
    SignedAgreement signed = CanonicalJson.read(json, SignedAgreement.class);
    List<Row> signatures = tables.rows(SIGNATURES, thing.id());
    SignedWords.of(signed, own).differsFrom(said(own, signatures)).forEach(thing::wrong);
    String content = CanonicalJson.write(signed.content());
    for (Row signature : signatures) {
      if (!SealedThing.isMac(content, signature.text("digest"), key)) {
        thing.wrong("signature of the " + signature.text("signatory"));
      }
    }
  }

  private Said said(Row own, List<Row> signatures) throws SQLException {
    Said said = new Said();
    said.add("its number", own.text("agreement_number"));
    said.add("its day", own.text("signed_on"));
    for (Row clause : tables.rows(CLAUSES, own.text("id"))) {
      String name = clause.text("clause_key");
      String context = "agreement/" + own.text("id") + "/" + name;
      said.add(
          "clause " + name,
          clause.open("clause_text", key, context + "/" + clause.text("text_version")));
    }
    for (Row signature : signatures) {
      said.add(
          "signature of the " + signature.text("signatory"),
          signature.at("signed_at"),
          SignedWords.signer(signature));
    }
    return said;
  }
}
