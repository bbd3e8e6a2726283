package org.supervision.domain.people;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who can be named in a form, as colleagues know them.
 *
 * @param staffNumber what tells two of one name apart
 * @param post what they are employed as
 * @param team theirs, or null
 */
public record Colleague(
    String givenName, String familyName, String staffNumber, String post, String team) {

  private static final Pattern NAMED = Pattern.compile(".*\\(([^()]+)\\)\\s*");

  /** "Priya Nandra (N1042)": what stands in the form once they were chosen. */
  public String named() {
    return givenName + " " + familyName + " (" + staffNumber + ")";
  }

  /** The staff number in what was chosen or typed, where it is written as {@link #named()}. */
  public static Optional<String> numberIn(String typed) {
    Matcher named = NAMED.matcher(typed);
    return named.matches() ? Optional.of(named.group(1).strip()) : Optional.empty();
  }
}
