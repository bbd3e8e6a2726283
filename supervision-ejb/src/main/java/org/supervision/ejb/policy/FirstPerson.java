package org.supervision.ejb.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One of those who are in an organisation before its first feed.
 *
 * @param number the staff number, by which the feed knows them again
 * @param login the name at the identity provider
 */
record FirstPerson(String number, String givenName, String familyName, String login) {

  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST = 100;

  /**
   * Reads them all.
   *
   * @throws IllegalArgumentException where one is not whole or too long, or two share a number or a
   *     login
   */
  static List<FirstPerson> all(List<String> typed) {
    List<FirstPerson> people = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    Set<String> logins = new HashSet<>();
    for (String one : typed) {
      FirstPerson person = of(one);
      if (!numbers.add(folded(person.number)) || !logins.add(folded(person.login))) {
        throw new IllegalArgumentException(
            "Two people can’t share a staff number or a login: '" + one + "'.");
      }
      people.add(person);
    }
    return people;
  }

  private static FirstPerson of(String typed) {
    String[] parts = typed.strip().split("\\s*,\\s*", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException(
          "Say 'staff number,given name,family name,login', not '" + typed + "'.");
    }
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].isEmpty() || parts[i].length() > (i == 0 ? LONGEST_NUMBER : LONGEST)) {
        throw new IllegalArgumentException("Something is missing or too long in '" + typed + "'.");
      }
    }
    return new FirstPerson(parts[0], parts[1], parts[2], parts[3]);
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
