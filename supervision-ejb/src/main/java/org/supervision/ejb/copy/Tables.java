package org.supervision.ejb.copy;

import java.util.List;

/** Tables that a screen reader can read: a caption, and every heading with its scope. */
final class Tables {

  private Tables() {}

  /** A table with a heading over each column. */
  static final class Grid {

    private final Xhtml page;

    Grid(Xhtml page, String caption, List<String> headings) {
      this.page = page;
      page.open("table").say("caption", caption).open("thead").open("tr");
      headings.forEach(heading -> page.say("th", heading, "scope", "col"));
      page.close("tr").close("thead").open("tbody");
    }

    void row(String... cells) {
      page.open("tr");
      for (String cell : cells) {
        Tables.cell(page, cell);
      }
      page.close("tr");
    }

    void end() {
      page.close("tbody").close("table");
    }
  }

  /** A table of names and values, each row with its heading. */
  static final class Facts {

    private final Xhtml page;

    Facts(Xhtml page, String caption) {
      this.page = page;
      page.open("table", "class", "facts").say("caption", caption).open("tbody");
    }

    void row(String name, String value) {
      page.open("tr").say("th", name, "scope", "row");
      Tables.cell(page, value);
      page.close("tr");
    }

    void end() {
      page.close("tbody").close("table");
    }
  }

  private static void cell(Xhtml page, String text) {
    page.open("td");
    page.paragraphs(text == null ? "" : text);
    page.close("td");
  }
}
