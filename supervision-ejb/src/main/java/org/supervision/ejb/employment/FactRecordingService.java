package org.supervision.ejb.employment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.people.HrSystemTellsRegistration;
import org.supervision.domain.people.Person;

/**
 * HR says what their system does not tell, and allocation turns on: training to supervise,
 * experience, qualification, and the registration of who comes from outside (PRODUCT W1, W7).
 */
@Stateless
@RolesAllowed("staff")
public class FactRecordingService {

  @Inject private EmploymentDoor door;
  @Inject private RecordedFacts facts;

  /** Somebody of whom the caller may say it, as they are known now; logged before it is shown. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Person look(String personId) {
    door.admit(personId);
    return door.look(personId).person();
  }

  /** The bodies that somebody can be registered with. */
  public List<String> registers() {
    return facts.registers(door.organisationId());
  }

  /**
   * Puts it down; what was so already is not put down again.
   *
   * @throws HrSystemTellsRegistration where it says the registration of who is employed here
   */
  public void record(String personId, SaidFacts said) {
    Person person = door.admitToRecord(personId);
    facts.training(person, said.training(), said.trainedOn());
    facts.experience(person, said.managesSince());
    facts.qualification(person, said.qualifiedIn());
    if (said.registration() != null) {
      if (!person.isFromOutside()) {
        throw new HrSystemTellsRegistration();
      }
      facts.registration(person, said.registration());
    }
  }
}
