package org.supervision.ejb.record;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A case that is known in the organisation, and where a text names it. Only whole words count.
 *
 * @param reference in the case system
 * @param child the child's name; null where it isn't known here
 */
record KnownCase(String reference, String child) {

  private static final int AT_ONCE = 200;
  private static final Pattern PERHAPS =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-/_.][\\p{L}\\p{N}]+)*");

  /** Words of a text that may be case references: those with a figure in them, the first 200. */
  static Set<String> perhapsReferences(String text) {
    return PERHAPS
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(word -> word.chars().anyMatch(Character::isDigit))
        .distinct()
        .limit(AT_ONCE)
        .collect(Collectors.toSet());
  }

  /** The reference as it stands in a text, in whatever letters. */
  Optional<String> referenceIn(String text) {
    return find(reference, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE, text);
  }

  /** The child's whole name as it stands in a text, in whatever letters. */
  Optional<String> nameIn(String text) {
    return find(child, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE, text);
  }

  /**
   * The child's given name standing alone, written as a name: many are words too, as <em>grace</em>
   * and <em>will</em> are.
   */
  Optional<String> givenNameIn(String text) {
    return find(child == null ? null : child.trim().split("\\s+")[0], 0, text);
  }

  private static Optional<String> find(String words, int flags, String text) {
    if (words == null || words.isBlank()) {
      return Optional.empty();
    }
    String loose = Pattern.quote(words.trim()).replace(" ", "\\E\\s+\\Q");
    Matcher found =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + loose + "(?![\\p{L}\\p{N}])", flags).matcher(text);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
