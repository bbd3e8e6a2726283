package org.supervision.ejb.copy;

import java.util.List;
import java.util.Map;
import org.supervision.domain.people.Person;
import org.supervision.domain.retention.DisposalCertificate;
import org.supervision.domain.retention.SaidBy;
import org.supervision.ejb.retention.CertificatePrinter;

/** The certificate of a file that was destroyed, as a document: whose by staff number alone. */
class PrintedCertificates implements CertificatePrinter {

  @Override
  public byte[] print(
      DisposalCertificate certificate, String organisation, Map<String, Person> people) {
    Document document =
        Document.titled(
                say("title", number(certificate)), say("subtitle", certificate.getStaffNumber()))
            .by(organisation)
            .foot(say("made", CopyWords.time(certificate.getDestroyedAt())));
    facts(document.body(), certificate, organisation);
    document.chapter(say("who"));
    who(document.body(), certificate.getSaidBy(), people);
    document.chapter(say("what"));
    counts(document.body(), certificate.counts());
    document.chapter(say("how"));
    document.body().say("p", say("method"));
    document.body().say("p", say("backups", CopyWords.date(certificate.getBackupsUntil())));
    document.body().say("p", say("stays"));
    document.chapter(say("chain"));
    document.body().say("p", say("before", certificate.getDigestBefore()), "class", "seal");
    document.body().say("p", say("chained"), "class", "note");
    return PdfPrinter.print(document);
  }

  private static void facts(Xhtml page, DisposalCertificate one, String organisation) {
    Tables.Facts facts = new Tables.Facts(page, say("about"));
    facts.row(CopyWords.say("copy.record.council"), organisation);
    facts.row(say("number"), number(one));
    facts.row(say("staff"), one.getStaffNumber());
    facts.row(say("left"), CopyWords.date(one.getLeftOn()));
    facts.row(say("kept"), CopyWords.date(one.getKeptUntil()));
    facts.row(say("authority"), one.getAuthority());
    facts.row(say("destroyed"), CopyWords.time(one.getDestroyedAt()));
    facts.end();
  }

  private static void who(Xhtml page, SaidBy by, Map<String, Person> people) {
    Tables.Facts facts = new Tables.Facts(page, say("who"));
    facts.row(
        say("proposed"),
        name(people, by.getProposedBy()) + ", " + CopyWords.time(by.getProposedAt()));
    facts.row(
        say("approved"),
        name(people, by.getApprovedBy()) + ", " + CopyWords.time(by.getApprovedAt()));
    facts.row(say("carriedOut"), name(people, by.getCarriedOutBy()));
    facts.end();
  }

  private static void counts(Xhtml page, Map<String, Integer> counts) {
    Tables.Grid grid = new Tables.Grid(page, say("what"), List.of(say("kind"), say("howMany")));
    counts.forEach((kind, count) -> grid.row(say("kind." + kind), count.toString()));
    grid.end();
  }

  private static String number(DisposalCertificate certificate) {
    return Integer.toString(certificate.getNumber());
  }

  private static String name(Map<String, Person> people, String id) {
    return people.get(id).getName();
  }

  private static String say(String key, Object... named) {
    return CopyWords.say("copy.certificate." + key, named);
  }
}
