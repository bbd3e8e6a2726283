package org.supervision.ejb.verification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.supervision.ejb.agreement.AgreementContent;
import org.supervision.ejb.agreement.SignedAgreement;
import org.supervision.ejb.record.RecordContent;
import org.supervision.ejb.record.SignedRecord;

/** What a record or an agreement said when it was sealed, by the text that was kept then. */
final class SignedWords {

  /** The state of a record that was closed without all signatures, shared or not. */
  static final String CLOSED = "CLOSED";

  private static final Map<String, String> OF_PAIR =
      Map.of("SUPERVISOR", "supervisor_id", "SUPERVISEE", "supervisee_id");

  private SignedWords() {}

  /**
   * What a record said.
   *
   * @param own its own row, which knows the pair by identifiers
   */
  static Said of(SignedRecord signed, Row own) {
    Said said = new Said();
    RecordContent content = signed.content();
    said.add("its state", signed.closedBecause() == null ? "SIGNED" : CLOSED);
    said.add("its day", content.heldOn().toString());
    said.add("its form", content.form().version(), content.form().policyVersion());
    said.add("when it was locked", at(signed.lockedAt()));
    if (!own.text("state").equals("CLOSED_UNSHARED")) {
      said.add("why it was closed", orEmpty(signed.closedBecause()));
    }
    signed.signatures().forEach(one -> signature(said, one.signatory(), one.at(), own));
    content.sections().forEach(section -> section(said, section));
    return said;
  }

  /** What an agreement said. */
  static Said of(SignedAgreement signed, Row own) {
    Said said = new Said();
    said.add("its number", String.valueOf(signed.content().number()));
    said.add("its day", signed.signedOn().toString());
    for (AgreementContent.Clause clause : signed.content().clauses()) {
      said.add("clause " + clause.key(), clause.text());
    }
    signed.signatures().forEach(one -> signature(said, one.signatory(), one.at(), own));
    return said;
  }

  /** Who signed for whom it is known beforehand: not for the organisation. */
  static String signer(Row signature) {
    return OF_PAIR.containsKey(signature.text("signatory")) ? signature.text("person_id") : "";
  }

  private static void signature(Said said, String signatory, Instant when, Row own) {
    String person = OF_PAIR.containsKey(signatory) ? own.text(OF_PAIR.get(signatory)) : "";
    said.add("signature of the " + signatory, at(when), person);
  }

  private static void section(Said said, RecordContent.Section section) {
    String key = section.key();
    said.add("section " + key, section.discussion());
    section
        .decisions()
        .forEach(one -> said.add("decision " + one.id(), key, one.what(), one.why()));
    for (RecordContent.Agreed one : section.actions()) {
      said.add("action " + one.id(), key, one.what(), one.ownerId(), one.dueOn().toString());
    }
    for (RecordContent.Carried one : section.carried()) {
      said.add("review of action " + one.id(), one.status(), orEmpty(one.note()));
    }
    for (RecordContent.Suggested one : section.amendments()) {
      said.add(
          "amendment " + one.id(),
          key,
          at(one.at()),
          one.text(),
          orEmpty(one.answer()),
          orEmpty(one.why()));
    }
    for (RecordContent.Disagreed one : section.disagreements()) {
      said.add(
          "disagreement " + one.id(),
          key,
          one.passage(),
          one.statement(),
          orEmpty(one.rationale()),
          orEmpty(one.outcome()),
          orEmpty(one.takenTo()));
    }
  }

  /** As finely as a column keeps it. */
  private static String at(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).toString();
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
