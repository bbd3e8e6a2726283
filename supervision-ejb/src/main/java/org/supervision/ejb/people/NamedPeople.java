package org.supervision.ejb.people;

import java.util.Map;
import org.supervision.domain.people.Person;

/**
 * People with the name of an organisation.
 *
 * @param organisation what the organisation is called
 * @param people by identifier
 */
public record NamedPeople(String organisation, Map<String, Person> people) {

  /** Somebody's name, or an empty text for who is unknown. */
  public String nameOf(String personId) {
    Person person = people.get(personId);
    return person == null ? "" : person.getName();
  }
}
