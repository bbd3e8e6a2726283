package org.supervision.ejb.copy;

import java.util.List;
import org.supervision.ejb.agreement.AgreementContent;
import org.supervision.ejb.agreement.AgreementCopy;
import org.supervision.ejb.agreement.AgreementView;

/** A supervision agreement as a document: its clauses, who signed it, and until when it stands. */
final class AgreementDocument {

  private AgreementDocument() {}

  /** The document, ready to be rendered; {@code made} says by whom and when, in words. */
  static Document of(AgreementCopy copy, String made) {
    AgreementContent content = copy.content();
    Document document =
        Document.titled(title(content), subtitle(content))
            .by(content.supervisor())
            .stamped(stamp(copy))
            .foot(made);
    writeInto(document, copy);
    return document;
  }

  /** The same as a part of another document. */
  static void addTo(Document document, AgreementCopy copy) {
    document.part(title(copy.content()), subtitle(copy.content()));
    writeInto(document, copy);
  }

  private static void writeInto(Document document, AgreementCopy copy) {
    facts(document.body(), copy);
    int number = 1;
    for (AgreementContent.Clause clause : copy.content().clauses()) {
      document.chapter(number + ". " + clause.heading());
      clause(document.body(), clause);
      number++;
    }
    document.chapter(CopyWords.say("copy.signatures"));
    signatures(document.body(), copy.signatures());
  }

  private static String subtitle(AgreementContent content) {
    return CopyWords.say("copy.agreement.subtitle", content.number());
  }

  private static String title(AgreementContent content) {
    return CopyWords.say("copy.agreement.title", content.supervisor(), content.supervisee());
  }

  private static String stamp(AgreementCopy copy) {
    return switch (copy.state()) {
      case DRAFT, SHARED, HALF_SIGNED, PAIR_SIGNED -> CopyWords.say("copy.stamp.agreement");
      default -> null;
    };
  }

  private static void facts(Xhtml page, AgreementCopy copy) {
    AgreementContent content = copy.content();
    Tables.Facts facts = new Tables.Facts(page, CopyWords.say("copy.agreement.about"));
    facts.row(CopyWords.say("copy.record.council"), content.organisation());
    facts.row(CopyWords.say("copy.record.supervisor"), content.supervisor());
    facts.row(CopyWords.say("copy.record.supervisee"), content.supervisee());
    facts.row(
        CopyWords.say("copy.record.state"), CopyWords.say("copy.agreement.state." + copy.state()));
    if (copy.reviewOn() != null) {
      facts.row(CopyWords.say("copy.agreement.review"), CopyWords.date(copy.reviewOn()));
    }
    facts.end();
  }

  private static void clause(Xhtml page, AgreementContent.Clause clause) {
    if (clause.text().isBlank()) {
      page.say("p", CopyWords.say("copy.agreement.empty"), "class", "note");
    }
    page.paragraphs(clause.text());
  }

  private static void signatures(Xhtml page, List<AgreementView.Signed> signatures) {
    if (signatures.isEmpty()) {
      page.say("p", CopyWords.say("copy.signatures.none"));
      return;
    }
    Tables.Grid grid =
        new Tables.Grid(
            page,
            CopyWords.say("copy.agreement.signatures"),
            List.of(
                CopyWords.say("copy.signatures.who"),
                CopyWords.say("copy.signatures.as"),
                CopyWords.say("copy.signatures.when")));
    signatures.forEach(
        signed ->
            grid.row(
                signed.name(),
                CopyWords.say("copy.signatory." + signed.signatory()),
                CopyWords.time(signed.at())));
    grid.end();
  }
}
