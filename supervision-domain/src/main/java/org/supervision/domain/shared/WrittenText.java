package org.supervision.domain.shared;

/** Text as somebody typed or pasted it, made fit to be kept: plain, with line ends of one kind. */
public final class WrittenText {

  /** The longest text that one field takes, in characters: some twelve printed pages. */
  public static final int LONG = 40_000;

  /** The longest short text: a line or a few. */
  public static final int SHORT = 2_000;

  private WrittenText() {}

  /**
   * The text with unseen control characters taken out, line ends made one kind and half characters
   * shown as such; null stays null.
   *
   * @throws TextTooLong where it has more than {@code longest} characters; nothing is cut off
   */
  public static String of(String typed, int longest) {
    if (typed == null) {
      return null;
    }
    String text =
        typed
            .replace("\r\n", "\n")
            .replaceAll("[\\r\\x0B\\f\\x85\\u2028\\u2029]", "\n")
            .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
            .replaceAll("\\p{Cs}", "\uFFFD");
    if (text.length() > longest) {
      throw new TextTooLong(longest, text.length());
    }
    return text;
  }

  /**
   * As {@link #of}, for a text that a step is not taken without.
   *
   * @throws TextNeeded where nothing stands in it
   */
  public static String required(String typed, int longest) {
    String text = of(typed, longest);
    if (isBlank(text)) {
      throw new TextNeeded();
    }
    return text;
  }

  /** Whether nothing stands in it. */
  public static boolean isBlank(String text) {
    return text == null || text.codePoints().allMatch(WrittenText::isUnseen);
  }

  /** White space, also such as does not break a line. */
  private static boolean isUnseen(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }
}
