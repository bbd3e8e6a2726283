package org.supervision.ejb.writing;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case that is known in the organisation, and where a text names it. Only whole words count.
 *
 * @param reference in the case system
 * @param child the child's name; null where it isn't known here
 */
record KnownCase(String reference, String child) {

  private static final int AT_ONCE = 200;
  private static final String BETWEEN = "[\\s\\p{Z}\\p{Pd}]{0,3}";
  private static final Pattern APART =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\p{L}{1,12})" + BETWEEN + "(\\p{N}+)(?![\\p{L}\\p{N}])");
  private static final Pattern PERHAPS =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-/_.][\\p{L}\\p{N}]+)*");

  /**
   * Words of a text that may be case references: those with a figure in them, the first 200, and as
   * many letters with figures after a blank or nothing at all, as references that have a hyphen.
   */
  static Set<String> perhapsReferences(String text) {
    Stream<String> words =
        PERHAPS
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .filter(word -> word.chars().anyMatch(Character::isDigit));
    Stream<String> apart =
        APART.matcher(text).results().map(found -> found.group(1) + "-" + found.group(2));
    return Stream.of(words, apart)
        .flatMap(found -> found.distinct().limit(AT_ONCE))
        .collect(Collectors.toSet());
  }

  /** The reference as it stands in a text, in whatever letters, with or without its hyphens. */
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
    String loose =
        Pattern.quote(words.trim())
            .replace(" ", "\\E\\s+\\Q")
            .replace("-", "\\E" + BETWEEN + "\\Q");
    Matcher found =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + loose + "(?![\\p{L}\\p{N}])", flags).matcher(text);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }
}
