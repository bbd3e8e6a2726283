package org.supervision.ejb.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document of ours before it is rendered: its head, the margins that every page repeats,
 * bookmarks and body. It has a first heading, and chapters under it; what is put together of
 * several has parts, each with its own.
 */
final class Document {

  private static final String FAMILIES =
      "'" + Fonts.REGULAR.family() + "', '" + Fonts.OTHER_LETTERS.family() + "'";

  private final String title;
  private final String subtitle;
  private final Xhtml body = new Xhtml();
  private final List<Part> parts = new ArrayList<>();
  private String author = "";
  private String stamp;
  private String foot = "";

  private record Part(String heading, List<String> chapters) {

    static Part of(String heading) {
      return new Part(heading, new ArrayList<>());
    }
  }

  private Document(String title, String subtitle) {
    this.title = title;
    this.subtitle = subtitle;
    parts.add(Part.of(title));
    body.say("h1", title, "id", "p1");
    body.say("p", subtitle, "class", "subtitle");
  }

  static Document titled(String title, String subtitle) {
    return new Document(title, subtitle);
  }

  Document by(String newAuthor) {
    author = newAuthor;
    return this;
  }

  /** Words that stand at the head of every page, or null. */
  Document stamped(String words) {
    stamp = words;
    return this;
  }

  /** Words that stand at the foot of every page, beside its number. */
  Document foot(String words) {
    foot = words;
    return this;
  }

  /** Where the text goes. */
  Xhtml body() {
    return body;
  }

  /** Begins a part on a page of its own, with a first heading and a bookmark. */
  void part(String heading, String under) {
    parts.add(Part.of(heading));
    body.say("h1", heading, "id", "p" + parts.size(), "class", "part");
    body.say("p", under, "class", "subtitle");
  }

  /** Begins a chapter, which has a bookmark; where there are parts, under that of its part. */
  void chapter(String heading) {
    List<String> chapters = parts.get(parts.size() - 1).chapters();
    chapters.add(heading);
    body.say("h2", heading, "id", "p" + parts.size() + "c" + chapters.size());
  }

  String title() {
    return title;
  }

  /** The whole document as XHTML. */
  String toXhtml() {
    Xhtml page = new Xhtml();
    page.open(
        "html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en-GB", "xml:lang", "en-GB");
    page.open("head").say("title", title);
    meta(page, "author", author);
    meta(page, "description", subtitle);
    meta(page, "subject", subtitle);
    page.style(css());
    bookmarks(page);
    page.close("head").open("body");
    return page + body.toString() + "</body></html>";
  }

  private static void meta(Xhtml page, String name, String content) {
    page.open("meta", "name", name, "content", Letters.printable(content)).close("meta");
  }

  private void bookmarks(Xhtml page) {
    page.open("bookmarks");
    boolean alone = parts.size() == 1;
    int number = 1;
    for (Part part : parts) {
      String anchor = "p" + number++;
      bookmark(page, part.heading(), anchor);
      page.closeIf(alone, "bookmark");
      int chapter = 1;
      for (String heading : part.chapters()) {
        bookmark(page, heading, anchor + "c" + chapter++).close("bookmark");
      }
      page.closeIf(!alone, "bookmark");
    }
    page.close("bookmarks");
  }

  private static Xhtml bookmark(Xhtml page, String name, String anchor) {
    return page.open("bookmark", "name", Letters.printable(name), "href", "#" + anchor);
  }

  private String css() {
    String margin = "font-family: " + FAMILIES + "; font-size: 8.5pt";
    return List.of(
            "@page { size: A4; margin: 22mm 18mm 24mm 18mm;",
            "@top-left { content: " + Xhtml.cssString(title) + "; " + margin + " }",
            "@top-right { content: "
                + Xhtml.cssString(stamp)
                + "; font-weight: bold; "
                + margin
                + " }",
            "@bottom-left { content: " + Xhtml.cssString(foot) + "; " + margin + " }",
            "@bottom-right { content: " + pageOfPages() + "; " + margin + " } }",
            "body { font-family: "
                + FAMILIES
                + "; font-size: 10.5pt; line-height: 1.4; color: #000;"
                + " word-wrap: break-word }",
            "h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 2mm 0 }",
            "h1.part { page-break-before: always }",
            "h2 { font-size: 13pt; margin: 7mm 0 2mm 0; page-break-after: avoid }",
            "h3 { font-size: 11pt; margin: 4mm 0 1mm 0; page-break-after: avoid }",
            "h4 { font-size: 10.5pt; margin: 3mm 0 1mm 0; page-break-after: avoid }",
            "p { margin: 0 0 2mm 0 } .note { color: #333 } .subtitle { font-size: 11.5pt }",
            ".seal { font-size: 9pt }",
            "table { border-collapse: collapse; width: 100%; margin: 1mm 0 4mm 0;"
                + " -fs-table-paginate: paginate; table-layout: fixed }",
            "caption { text-align: left; color: #333; margin-bottom: 1mm }",
            "th, td { border: 0.5pt solid #444; padding: 1.2mm 1.6mm; text-align: left;"
                + " vertical-align: top } td p { margin: 0 }",
            ".facts th { width: 32% }")
        .stream()
        .collect(Collectors.joining("\n"));
  }

  private static String pageOfPages() {
    return Xhtml.cssString(CopyWords.say("copy.page") + " ")
        + " counter(page) "
        + Xhtml.cssString(" " + CopyWords.say("copy.pageOf") + " ")
        + " counter(pages)";
  }
}
