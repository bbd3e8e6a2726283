package org.supervision.ejb.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.supervision.ejb.agreement.AgreementCopy;
import org.supervision.ejb.document.OpenedDocument;
import org.supervision.ejb.record.RecordCopy;
import org.supervision.ejb.record.RecordFacts;

/** The first page of a ZIP: what is in it, of when, and in which state. */
final class FileIndex {

  /** What is said of one document. */
  record Line(String what, String when, String state) {}

  private record Entry(String fileName, Line line) {}

  private final List<Entry> entries = new ArrayList<>();

  static Line line(RecordCopy copy) {
    return new Line(
        CopyWords.say(
            "copy.index.what",
            copy.text().content().title(),
            CopyWords.orKey("copy.kind.", copy.text().content().kind())),
        when(copy.facts()),
        state(copy));
  }

  private static String state(RecordCopy copy) {
    String state =
        CopyWords.state(copy.facts().state(), copy.text().content().disagreementRecorded());
    return copy.facts().disputed() ? CopyWords.say("copy.state.disputed", state) : state;
  }

  private static String when(RecordFacts facts) {
    return facts.isAddendum()
        ? CopyWords.say(
            "copy.index.when.addendum", CopyWords.day(facts.day()), CopyWords.date(facts.heldOn()))
        : CopyWords.day(facts.day());
  }

  static Line line(AgreementCopy copy) {
    return new Line(
        CopyWords.say(
            "copy.agreement.title", copy.content().supervisor(), copy.content().supervisee()),
        copy.signedOn() == null ? "" : CopyWords.day(copy.signedOn()),
        CopyWords.say("copy.agreement.state." + copy.state()));
  }

  static Line line(OpenedDocument document) {
    return new Line(
        document.title(), CopyWords.day(document.datedOn()), CopyWords.say("copy.document.filed"));
  }

  void add(String fileName, Line line) {
    entries.add(new Entry(fileName, line));
  }

  int size() {
    return entries.size();
  }

  /** Each line in its order, with the name of its file or null. */
  void each(BiConsumer<Line, String> then) {
    entries.forEach(entry -> then.accept(entry.line(), entry.fileName()));
  }

  String toHtml() {
    Xhtml page = new Xhtml();
    String title = CopyWords.say("copy.index.title");
    page.open("html", "lang", "en-GB").open("head").open("meta", "charset", "utf-8");
    page.say("title", title).close("head").open("body").open("main").say("h1", title);
    page.say("p", CopyWords.say("copy.index.count", entries.size()));
    page.open("table").say("caption", CopyWords.say("copy.index.caption"));
    page.open("thead").open("tr");
    for (String heading : List.of("what", "when", "state")) {
      page.say("th", CopyWords.say("copy.index." + heading + ".heading"), "scope", "col");
    }
    page.close("tr").close("thead").open("tbody");
    entries.forEach(entry -> row(page, entry));
    page.close("tbody").close("table");
    page.say("h2", CopyWords.say("copy.index.besides"));
    page.say("p", CopyWords.say("copy.index.besidesText"));
    page.close("main").close("body").close("html");
    return "<!DOCTYPE html>\n" + page;
  }

  private static void row(Xhtml page, Entry entry) {
    page.open("tr").open("th", "scope", "row");
    page.say("a", entry.line().what(), "href", entry.fileName()).close("th");
    page.say("td", entry.line().when()).say("td", entry.line().state()).close("tr");
  }
}
