package org.supervision.ejb.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document of ours before it is rendered: its head, the margins that every page repeats,
 * bookmarks and body. It has one first heading, and chapters under it.
 */
final class Document {

  private static final String FAMILIES =
      "'" + Fonts.REGULAR.family() + "', '" + Fonts.OTHER_LETTERS.family() + "'";

  private final String title;
  private final String subtitle;
  private final Xhtml body = new Xhtml();
  private final List<String> chapters = new ArrayList<>();
  private String author = "";
  private String stamp;
  private String foot = "";

  private Document(String title, String subtitle) {
    this.title = title;
    this.subtitle = subtitle;
    body.say("h1", title, "id", "top");
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

  /** Begins a chapter, which has a bookmark. */
  void chapter(String heading) {
    chapters.add(heading);
    body.say("h2", heading, "id", "c" + chapters.size());
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
    bookmark(page, title, "top");
    int number = 1;
    for (String chapter : chapters) {
      bookmark(page, chapter, "c" + number++);
    }
    page.close("bookmarks");
  }

  private static void bookmark(Xhtml page, String name, String anchor) {
    page.open("bookmark", "name", Letters.printable(name), "href", "#" + anchor).close("bookmark");
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
