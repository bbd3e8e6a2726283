package org.supervision.domain.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as somebody typed or pasted them, to be found wherever they stand in a text: as whole
 * words, whatever their capitals, spaces, line ends and the shape of their apostrophes.
 *
 * @param words not blank
 */
public record SameWords(String words) {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final String GAP = "[\\s\\u00A0]+";
  private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}])";
  private static final String APOSTROPHES = "['\\u2018\\u2019\\u02BC]";
  private static final String QUOTES = "[\"\\u201C\\u201D]";
  private static final String DASHES = "[-\\u2010-\\u2015]";

  /** Whether they stand in a text. */
  public boolean isIn(String text) {
    return in(text).find();
  }

  /** Wherever they stand in it. */
  public Matcher in(String text) {
    return pattern().matcher(text);
  }

  private Pattern pattern() {
    String stripped = SPACES.matcher(words).replaceAll(" ").strip();
    StringBuilder pattern = new StringBuilder();
    if (isWord(stripped.codePointAt(0))) {
      pattern.append(NO_WORD_BEFORE);
    }
    stripped.codePoints().forEach(letter -> pattern.append(shapesOf(letter)));
    if (isWord(stripped.codePointBefore(stripped.length()))) {
      pattern.append(NO_WORD_AFTER);
    }
    return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static boolean isWord(int letter) {
    return Character.isLetterOrDigit(letter);
  }

  private static String shapesOf(int letter) {
    return switch (letter) {
      case ' ' -> GAP;
      case '\'', '\u2018', '\u2019', '\u02BC' -> APOSTROPHES;
      case '"', '\u201C', '\u201D' -> QUOTES;
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> DASHES;
      default ->
          isWord(letter) ? Character.toString(letter) : Pattern.quote(Character.toString(letter));
    };
  }
}
