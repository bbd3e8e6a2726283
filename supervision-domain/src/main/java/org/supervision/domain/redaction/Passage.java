package org.supervision.domain.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.supervision.domain.shared.SameWords;

/**
 * Words that are left out of a text wherever they stand in it, as {@link SameWords}, so that nobody
 * is given a name because it was typed a little otherwise.
 *
 * @param words as somebody typed or pasted them, not blank
 * @param exemption why they are left out
 */
public record Passage(String words, Exemption exemption) {

  /** Where it stands in a text, from the first letter to behind the last. */
  record Found(int from, int to, Exemption exemption) {}

  /** Whether it stands in a text. */
  public boolean isIn(String text) {
    return new SameWords(words).isIn(text);
  }

  List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = new SameWords(words).in(text);
    while (matcher.find()) {
      found.add(new Found(matcher.start(), matcher.end(), exemption));
    }
    return found;
  }
}
