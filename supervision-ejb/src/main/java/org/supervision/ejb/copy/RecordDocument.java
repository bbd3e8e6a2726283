package org.supervision.ejb.copy;

import java.util.List;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.WrittenUp;
import org.supervision.ejb.record.Disputed;
import org.supervision.ejb.record.RecordContent;
import org.supervision.ejb.record.SignedRecord;
import org.supervision.ejb.record.StatedLate;

/** A record as a document: everything that it says, whatever sections its template has. */
final class RecordDocument {

  private final PrintedRecord printed;
  private final RecordContent content;

  private RecordDocument(PrintedRecord printed) {
    this.printed = printed;
    this.content = printed.content();
  }

  /** The document, ready to be rendered. */
  static Document of(PrintedRecord printed) {
    RecordDocument record = new RecordDocument(printed);
    Document document =
        Document.titled(record.content.title(), record.subtitle())
            .by(record.content.author())
            .stamped(record.stamp())
            .foot(printed.made());
    record.writeInto(document);
    return document;
  }

  /** The same as a part of another document. */
  static void addTo(Document document, PrintedRecord printed) {
    RecordDocument record = new RecordDocument(printed);
    document.part(record.content.title(), record.subtitle());
    record.writeInto(document);
  }

  private void writeInto(Document document) {
    Xhtml page = document.body();
    facts(page);
    if (!printed.whole()) {
      page.say("p", CopyWords.say("copy.record.withoutHealth"), "class", "note");
    }
    printed.disputed().forEach(one -> disputed(document, one));
    int number = 1;
    for (RecordContent.Section section : content.sections()) {
      document.chapter(number + ". " + section.heading());
      new SectionDocument(page, content).write(section);
      number++;
    }
    signatures(document);
    seal(document);
  }

  private String subtitle() {
    String day = CopyWords.day(printed.day());
    return content.kind().equals("addendum")
        ? CopyWords.say(
            "copy.addendum.subtitle", day, CopyWords.day(content.heldOn()), content.organisation())
        : CopyWords.say("copy.record.subtitle", kind(), day, content.organisation());
  }

  private String kind() {
    return CopyWords.orKey("copy.kind.", content.kind());
  }

  /** What stands on every page of a record that can still change; null on a locked one. */
  private String stamp() {
    return switch (printed.state()) {
      case DRAFT, SHARED -> CopyWords.say("copy.stamp.notAgreed");
      case AGREED, HALF_SIGNED -> CopyWords.say("copy.stamp.notSigned");
      case SIGNED, CLOSED_UNSIGNED, CLOSED_UNSHARED ->
          printed.disputed().stream().anyMatch(one -> one.settledAs() == null)
              ? CopyWords.say("copy.stamp.disputed")
              : null;
    };
  }

  private void facts(Xhtml page) {
    Tables.Facts facts = new Tables.Facts(page, CopyWords.say("copy.record.about"));
    facts.row(CopyWords.say("copy.record.council"), content.organisation());
    facts.row(CopyWords.say("copy.record.kind"), kind());
    facts.row(CopyWords.say("copy.record.date"), CopyWords.day(content.heldOn()));
    if (printed.writtenUp().isLate()) {
      facts.row(CopyWords.say("copy.record.writtenUp"), late(printed.writtenUp()));
    }
    facts.row(CopyWords.say("copy.record.supervisor"), content.supervisor());
    facts.row(CopyWords.say("copy.record.supervisee"), content.supervisee());
    facts.row(CopyWords.say("copy.record.author"), content.author());
    if (content.begunBy() != null) {
      facts.row(CopyWords.say("copy.record.begunBy"), content.begunBy());
    }
    facts.row(
        CopyWords.say("copy.record.state"),
        CopyWords.state(printed.state(), content.disagreementRecorded()));
    RecordContent.Form form = content.form();
    facts.row(
        CopyWords.say("copy.record.form"),
        CopyWords.say("copy.record.version", form.name(), form.version()));
    facts.row(
        CopyWords.say("copy.record.policy"),
        CopyWords.say("copy.record.version", form.policy(), form.policyVersion()));
    facts.end();
  }

  private static String late(WrittenUp writtenUp) {
    return CopyWords.say(
        "copy.record.late", CopyWords.day(writtenUp.by()), CopyWords.day(writtenUp.on()));
  }

  private void signatures(Document document) {
    document.chapter(CopyWords.say("copy.signatures"));
    Xhtml page = document.body();
    if (printed.signed().signatures().isEmpty() && printed.late().isEmpty()) {
      page.say("p", CopyWords.say("copy.signatures.none"));
    } else {
      Tables.Grid grid =
          new Tables.Grid(
              page,
              CopyWords.say("copy.signatures.caption"),
              List.of(
                  CopyWords.say("copy.signatures.who"),
                  CopyWords.say("copy.signatures.as"),
                  CopyWords.say("copy.signatures.when")));
      printed.signed().signatures().forEach(signed -> row(grid, signed, "copy.signatures.at"));
      printed.late().forEach(signed -> row(grid, signed, "copy.signatures.late"));
      grid.end();
    }
    if (printed.signed().closedBecause() != null) {
      page.say("h3", CopyWords.say("copy.closedBecause"));
      page.paragraphs(printed.signed().closedBecause());
    }
    for (StatedLate one : printed.statements()) {
      page.say("h3", CopyWords.say("copy.stated", one.by(), CopyWords.time(one.at())));
      page.paragraphs(one.text());
    }
  }

  private static void disputed(Document document, Disputed one) {
    document.chapter(CopyWords.say("copy.disputed", one.by(), CopyWords.time(one.at())));
    Xhtml page = document.body();
    page.say("p", CopyWords.say("copy.disputed.passage"), "class", "note");
    page.paragraphs(one.passage());
    page.say("p", CopyWords.say("copy.disputed.statement", one.by()), "class", "note");
    page.paragraphs(one.statement());
    page.say(
        "p",
        one.settledAs() == null
            ? CopyWords.say("copy.disputed.open")
            : CopyWords.say("copy.disputed." + one.settledAs(), CopyWords.time(one.settledAt())));
    if (one.why() != null) {
      page.paragraphs(one.why());
    }
  }

  private static void row(Tables.Grid grid, SignedRecord.Signed signed, String key) {
    grid.row(
        signed.name(),
        CopyWords.orKey("copy.signatory.", signed.signatory()),
        CopyWords.say(key, CopyWords.time(signed.at())));
  }

  private void seal(Document document) {
    if (printed.state() == RecordState.CLOSED_UNSHARED || printed.seal() == null) {
      return;
    }
    document.chapter(CopyWords.say("copy.seal"));
    Xhtml page = document.body();
    page.say("p", CopyWords.say("copy.seal.locked", CopyWords.time(printed.signed().lockedAt())));
    page.say("p", CopyWords.say("copy.seal.fingerprint"));
    page.say("p", inGroups(printed.seal()), "class", "seal");
    page.say("p", CopyWords.say("copy.seal.why"));
  }

  private static String inGroups(String hexadecimal) {
    return hexadecimal.replaceAll("(.{4})(?!$)", "$1 ");
  }
}
