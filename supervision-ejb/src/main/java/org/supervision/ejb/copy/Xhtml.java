package org.supervision.ejb.copy;

/**
 * Writes well-formed XHTML: everything that is said in it is escaped, nothing can become markup.
 */
final class Xhtml {

  private final StringBuilder written = new StringBuilder(8_192);

  /** Opens an element; attributes are names and values in turn. */
  Xhtml open(String element, String... attributes) {
    written.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      written.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      written.append('"');
    }
    written.append('>');
    return this;
  }

  /** Closes the element that was opened last. */
  Xhtml close(String element) {
    written.append("</").append(element).append('>');
    return this;
  }

  /** Closes it here, or leaves it open for what stands in it. */
  Xhtml closeIf(boolean here, String element) {
    return here ? close(element) : this;
  }

  /** An element that holds nothing but a text. */
  Xhtml say(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  /** A text as it is. */
  Xhtml text(String text) {
    escape(Letters.printable(text));
    return this;
  }

  /** A longer text as somebody typed it: a paragraph for each of its lines. */
  Xhtml paragraphs(String text) {
    text.lines().filter(line -> !line.isBlank()).forEach(line -> say("p", line.strip()));
    return this;
  }

  /** A style sheet, which is ours and holds nothing that somebody typed unless as a CSS string. */
  Xhtml style(String css) {
    written.append("<style>").append(css).append("</style>");
    return this;
  }

  /** A text as a CSS string, for the margins of each page. */
  static String cssString(String text) {
    StringBuilder css = new StringBuilder("\"");
    Letters.printable(text)
        .codePoints()
        .forEach(
            letter -> {
              if (letter < 128 && (Character.isLetterOrDigit(letter) || letter == ' ')) {
                css.appendCodePoint(letter);
              } else {
                css.append(String.format("\\%x ", letter));
              }
            });
    return css.append('"').toString();
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '<' -> written.append("&lt;");
        case '>' -> written.append("&gt;");
        case '&' -> written.append("&amp;");
        case '"' -> written.append("&quot;");
        default -> written.append(letter);
      }
    }
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
