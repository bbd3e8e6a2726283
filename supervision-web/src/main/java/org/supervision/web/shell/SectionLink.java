package org.supervision.web.shell;

/**
 * A link to a section of the same page.
 *
 * @param anchor the id of its heading
 * @param title its heading
 * @param note how far it has come, or an empty text
 */
public record SectionLink(String anchor, String title, String note) {

  /** The id of its heading. */
  public String getAnchor() {
    return anchor;
  }

  /** Its heading. */
  public String getTitle() {
    return title;
  }

  /** How far it has come. */
  public String getNote() {
    return note;
  }
}
