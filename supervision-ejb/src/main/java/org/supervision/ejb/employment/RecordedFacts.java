package org.supervision.ejb.employment;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.PersonFact;
import org.supervision.domain.people.RecordedFact;
import org.supervision.domain.people.Registration;
import org.supervision.domain.people.Training;
import org.supervision.domain.people.TrainingNeedsADay;
import org.supervision.domain.policy.AllocationLimits;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.policy.Policies;

/**
 * Puts down what HR says of somebody, with who said so; what was so already is not said twice. The
 * caller of this has decided who may.
 */
public class RecordedFacts {

  @Inject private EmployedPeople people;
  @Inject private Policies policies;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Whether and when they were trained to supervise.
   *
   * @throws TrainingNeedsADay where they were, and nobody says when
   */
  void training(Person person, Training training, LocalDate day) {
    if (training == Training.TRAINED && day == null) {
      throw new TrainingNeedsADay();
    }
    LocalDate on = training == Training.TRAINED ? day : null;
    if (training == person.getTraining() && Objects.equals(on, person.getTrainedToSuperviseOn())) {
      return;
    }
    if (training == Training.UNTRAINED) {
      person.goUntrained();
    } else {
      person.trainToSupervise(on);
    }
    note(person, PersonFact.TRAINING, training.name(), on);
  }

  /** Since when they have managed people; null where their posts here say it. */
  void experience(Person person, LocalDate since) {
    if (!Objects.equals(since, person.getManagesSince())) {
      person.manageSince(since);
      note(person, PersonFact.EXPERIENCE, null, since);
    }
  }

  /** What they are qualified in; null where nobody knows. */
  void qualification(Person person, String profession) {
    if (!Objects.equals(profession, person.getQualifiedIn())) {
      person.qualifyIn(profession);
      note(person, PersonFact.QUALIFICATION, profession, null);
    }
  }

  /** With whom somebody from outside is registered. */
  public void registration(Person person, Registration registration) {
    if (!registration.equals(person.getRegistration())) {
      person.registerWith(registration.body());
      person.registerAs(registration.number(), registration.renewal());
      note(person, PersonFact.REGISTRATION, registration.body(), registration.renewal());
    }
  }

  /** The bodies that somebody can be registered with: those of the policy and of anybody there. */
  public List<String> registers(String organisationId) {
    AllocationLimits limits = policies.of(organisationId).allocation();
    return Stream.concat(
            people.regulators(organisationId).stream(),
            limits == null ? Stream.empty() : Stream.of(limits.register()))
        .distinct()
        .sorted()
        .toList();
  }

  private void note(Person person, PersonFact what, String said, LocalDate day) {
    RecordedFact fact = new RecordedFact(person.getId(), what, said, day);
    fact.by(caller.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    people.add(fact);
  }
}
