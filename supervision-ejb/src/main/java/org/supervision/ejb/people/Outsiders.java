package org.supervision.ejb.people;

import jakarta.inject.Inject;
import java.util.Locale;
import org.supervision.domain.people.Person;
import org.supervision.domain.shared.Ids;

/**
 * People of other agencies who act here for one thing (ACCESS 25): known here, employed elsewhere.
 */
public class Outsiders {

  private static final int NUMBER = 8;

  @Inject private People people;

  /** Whether a login belongs to somebody already, in whatever organisation. */
  public boolean isTaken(String login) {
    return people.isLoginTaken(login);
  }

  /** Somebody becomes known here, under a number that no HR system gives. */
  public Person add(String organisationId, String givenName, String familyName) {
    String number = "X-" + Ids.next().substring(0, NUMBER).toUpperCase(Locale.ROOT);
    Person person = new Person(organisationId, number, givenName, familyName);
    people.add(person);
    return person;
  }
}
