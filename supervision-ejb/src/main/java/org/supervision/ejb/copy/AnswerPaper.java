package org.supervision.ejb.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.supervision.ejb.agreement.AgreementCopy;
import org.supervision.ejb.document.OpenedDocument;
import org.supervision.ejb.record.RecordCopy;

/**
 * What somebody is given who asked for what is kept about them, as one document: what is in it,
 * what is left out and by which exemption, what else is kept, their rights, and then each record
 * and agreement (PRODUCT R6; UK GDPR, article 15).
 */
public final class AnswerPaper {

  private final String name;
  private final String organisation;
  private final LocalDate receivedOn;
  private final String made;
  private final FileIndex index = new FileIndex();
  private final Map<String, Integer> leftOut = new TreeMap<>();
  private int restricted;
  private final List<Kept> kept = new ArrayList<>();
  private final List<Consumer<Document>> parts = new ArrayList<>();

  private record Kept(String kind, int howMany, LocalDate first, LocalDate last) {}

  /**
   * Begins one.
   *
   * @param name of who asks
   * @param receivedOn when the request came
   * @param by who makes it, at {@code at}
   */
  public AnswerPaper(
      String name, String organisation, LocalDate receivedOn, String by, Instant at) {
    this.name = name;
    this.organisation = organisation;
    this.receivedOn = receivedOn;
    made = CopyWords.say("copy.made.by", by, CopyWords.time(at));
  }

  /** How passages are marked that an exemption lets be left out. */
  public static String mark(String exemption) {
    return CopyWords.say("copy.answer.mark", CopyWords.say("copy.answer.short." + exemption));
  }

  /** How many passages, or whole things, an exemption lets be left out. */
  public void count(String exemption, int howMany) {
    leftOut.merge(exemption, howMany, Integer::sum);
  }

  /** A record is given, perhaps with passages left out of it. */
  public void give(RecordCopy copy, boolean whole) {
    index.add(null, FileIndex.line(copy));
    PrintedRecord printed = PrintedRecord.of(copy, made);
    parts.add(to -> RecordDocument.addTo(to, whole ? printed : printed.withoutSeal()));
  }

  /** An agreement is given, perhaps with passages left out of it. */
  public void give(AgreementCopy copy) {
    index.add(null, FileIndex.line(copy));
    parts.add(to -> AgreementDocument.addTo(to, copy));
  }

  /**
   * What else was written.
   *
   * @param heading what it is, of when and by whom
   * @param texts as they are given
   */
  public record Passage(String heading, List<String> texts) {}

  /** The heading of something that was written beside; {@code day} and {@code by} may be null. */
  public static String heading(String kind, LocalDate day, String by) {
    String what = say("beside." + kind);
    String dated = day == null ? what : say("besideOn", what, CopyWords.date(day));
    return by == null ? dated : say("besideBy", dated, by);
  }

  /** What else was written is given, perhaps with passages left out of it. */
  public void giveBeside(List<Passage> passages) {
    index.add(null, new FileIndex.Line(say("beside"), "", ""));
    parts.add(
        to -> {
          to.part(say("beside"), say("besideText"));
          for (Passage one : passages) {
            to.chapter(one.heading());
            one.texts().forEach(to.body()::paragraphs);
          }
        });
  }

  /** A document is given, beside this one. */
  public void give(OpenedDocument document, String fileName) {
    index.add(fileName, FileIndex.line(document));
  }

  /** Something is left out whole: a record, an agreement or a document. */
  public void leaveOut(String kind, LocalDate day, String exemption) {
    index.add(
        say("notHere"),
        new FileIndex.Line(
            CopyWords.say("copy.answer.one." + kind),
            day == null ? "" : CopyWords.day(day),
            mark(exemption)));
    count(exemption, 1);
  }

  /** A record is not given while its use is restricted, because they dispute something in it. */
  public void withhold(LocalDate day) {
    index.add(
        say("notHere"),
        new FileIndex.Line(
            CopyWords.say("copy.answer.one.RECORD"), CopyWords.day(day), say("waits")));
    restricted++;
  }

  /** So much is kept of a kind, and of which days; null where it has none. */
  public void keep(String kind, int howMany, LocalDate first, LocalDate last) {
    kept.add(new Kept(kind, howMany, first, last));
  }

  /** The document. */
  public byte[] print() {
    Document document =
        Document.titled(say("title", name), say("subtitle", CopyWords.day(receivedOn)))
            .by(organisation)
            .foot(made);
    Xhtml page = document.body();
    page.say("p", say("intro", organisation));
    document.chapter(say("index"));
    index(page);
    document.chapter(say("leftOut"));
    leftOut(page);
    document.chapter(say("kept"));
    kept(page);
    document.chapter(say("rights"));
    say("rightsText").lines().forEach(line -> page.say("p", line));
    parts.forEach(part -> part.accept(document));
    return PdfPrinter.print(document);
  }

  private void index(Xhtml page) {
    page.say("p", CopyWords.say("copy.index.count", index.size()));
    if (index.size() == 0) {
      return;
    }
    Tables.Grid grid =
        new Tables.Grid(
            page,
            CopyWords.say("copy.index.caption"),
            List.of(
                CopyWords.say("copy.index.what.heading"),
                CopyWords.say("copy.index.when.heading"),
                CopyWords.say("copy.index.state.heading"),
                say("where")));
    index.each(
        (line, fileName) ->
            grid.row(
                line.what(), line.when(), line.state(), fileName == null ? say("here") : fileName));
    grid.end();
  }

  private void leftOut(Xhtml page) {
    if (restricted > 0) {
      page.say("p", say("restricted", restricted));
    } else if (leftOut.isEmpty()) {
      page.say("p", say("nothing"));
    }
    if (leftOut.isEmpty()) {
      return;
    }
    page.say("p", say("leftOutText"));
    Tables.Grid grid =
        new Tables.Grid(page, say("leftOut"), List.of(say("why"), say("law"), say("howMany")));
    leftOut.forEach(
        (exemption, howMany) ->
            grid.row(say("why." + exemption), say("law." + exemption), howMany.toString()));
    grid.end();
  }

  private void kept(Xhtml page) {
    page.say("p", say("keptText"));
    Tables.Grid grid =
        new Tables.Grid(page, say("kept"), List.of(say("kind"), say("howMany"), say("days")));
    for (Kept one : kept) {
      grid.row(say("kind." + one.kind()), Integer.toString(one.howMany()), days(one));
    }
    grid.end();
  }

  private static String days(Kept one) {
    if (one.first() == null) {
      return "";
    }
    return one.first().equals(one.last())
        ? CopyWords.date(one.first())
        : say("fromTo", CopyWords.date(one.first()), CopyWords.date(one.last()));
  }

  private static String say(String key, Object... named) {
    return CopyWords.say("copy.answer." + key, named);
  }
}
