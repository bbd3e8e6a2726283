package org.supervision.ejb.allocation;

import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.allocation.LoginIsTaken;
import org.supervision.domain.people.Person;
import org.supervision.ejb.employment.RecordedFacts;
import org.supervision.ejb.people.Outsiders;

/** Lets people from outside become known here, with what allocation turns on. */
class EnrolledPeople {

  @Inject private Outsiders outsiders;
  @Inject private RecordedFacts facts;

  /** The bodies that somebody can be registered with. */
  List<String> registers(String organisationId) {
    return facts.registers(organisationId);
  }

  /**
   * @throws LoginIsTaken where somebody signs in so already, in whatever organisation
   */
  void requireFree(String login) {
    if (outsiders.isTaken(login)) {
      throw new LoginIsTaken();
    }
  }

  /** Somebody becomes known here until a day, and acts for nothing yet. */
  Person add(String organisationId, WantedEnrolment wanted) {
    Person person = outsiders.add(organisationId, wanted.givenName(), wanted.familyName());
    person.comeFrom(wanted.agency());
    person.signInAs(wanted.login(), wanted.email());
    person.leave(wanted.last());
    facts.registration(person, wanted.registration());
    return person;
  }
}
