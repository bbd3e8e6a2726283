package org.supervision.ejb.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.allocation.EnrolmentNeedsAnEnd;
import org.supervision.domain.people.Person;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Caller;

/**
 * HR enrols somebody of another agency for one supervisory relationship, until a day: they act for
 * that and for nothing else, and it ends by itself (ACCESS 25, PRODUCT W7).
 */
@Stateless
@RolesAllowed("staff")
public class EnrolmentService {

  private static final String SUBJECT = "enrolment";

  @Inject private Caller caller;
  @Inject private FileAccess access;
  @Inject private AllocationService allocations;
  @Inject private EnrolledPeople enrolled;
  @Inject private Clock clock;

  /** Lets HR on, and nobody else; refusals are logged. */
  public void admit() {
    access.requireHr(SUBJECT, Verb.ENROL);
  }

  /** The bodies that somebody can be registered with. */
  public List<String> registers() {
    return enrolled.registers(caller.organisationId());
  }

  /**
   * Enrols somebody, and lets the relationship begin; its identifier.
   *
   * @throws org.supervision.domain.allocation.DeviationNeeded where a rule of allocation is broken
   */
  public String enrol(WantedEnrolment wanted) {
    admit();
    LocalDate today = LocalDate.now(clock);
    LocalDate from = wanted.from() == null ? today : wanted.from();
    if (wanted.last() == null || wanted.last().isBefore(today)) {
      throw new EnrolmentNeedsAnEnd();
    }
    enrolled.requireFree(wanted.login());
    String supervisee = allocations.superviseeCalled(wanted.supervisee());
    Person person = enrolled.add(caller.organisationId(), wanted);
    String relationship =
        allocations.begin(
            new WantedRelationship(supervisee, person.getId(), wanted.kind(), from, wanted.last()));
    access.done(SUBJECT, person.getId(), Verb.ENROL);
    return relationship;
  }
}
