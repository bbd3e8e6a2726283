package org.supervision.ejb.copy;

import java.util.Locale;

/**
 * Makes every letter of a text one that can be printed and read aloud. What no font of ours has, a
 * picture sign for instance, is spelt out by its name in square brackets rather than lost.
 */
final class Letters {

  private static final int REPLACEMENT = 0xFFFD;

  private Letters() {}

  /** The text in letters that our fonts have; null is an empty text. */
  static String printable(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(letter -> append(printable, letter));
    return printable.toString();
  }

  private static void append(StringBuilder printable, int letter) {
    if (letter == '\n' || letter == '\t') {
      printable.append(' ');
    } else if (isUnseen(letter)) {
      return;
    } else if (Character.getType(letter) == Character.SURROGATE || !Character.isDefined(letter)) {
      printable.appendCodePoint(REPLACEMENT);
    } else if (Fonts.have(letter)) {
      printable.appendCodePoint(letter);
    } else {
      printable.append('[').append(nameOf(letter)).append(']');
    }
  }

  /**
   * Controls, joiners, marks that choose a variant or turn the direction: nothing of them is seen.
   */
  private static boolean isUnseen(int letter) {
    int type = Character.getType(letter);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || letter >= 0xFE00 && letter <= 0xFE0F
        || letter >= 0xE0100 && letter <= 0xE01EF;
  }

  private static String nameOf(int letter) {
    String name = Character.getName(letter);
    return name == null
        ? "U+" + Integer.toHexString(letter).toUpperCase(Locale.ROOT)
        : name.toLowerCase(Locale.ROOT);
  }
}
