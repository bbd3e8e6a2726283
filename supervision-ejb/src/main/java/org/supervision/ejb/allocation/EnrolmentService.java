package org.supervision.ejb.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.supervision.domain.access.Verb;
import org.supervision.domain.allocation.EnrolmentNeedsAnEnd;
import org.supervision.domain.allocation.LoginIsTaken;
import org.supervision.domain.people.Person;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Outsiders;

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
  @Inject private Outsiders outsiders;
  @Inject private Clock clock;

  /** Lets HR on, and nobody else; refusals are logged. */
  public void admit() {
    if (!caller.hasRole("hr")) {
      throw access.refused(SUBJECT, caller.id(), Verb.ENROL);
    }
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
    if (outsiders.isTaken(wanted.login())) {
      throw new LoginIsTaken();
    }
    String supervisee = allocations.superviseeCalled(wanted.supervisee());
    Person person = outsiders.add(caller.organisationId(), wanted.givenName(), wanted.familyName());
    person.comeFrom(wanted.agency());
    person.signInAs(wanted.login(), wanted.email());
    person.leave(wanted.last());
    String relationship =
        allocations.begin(
            new WantedRelationship(supervisee, person.getId(), wanted.kind(), from, wanted.last()));
    access.done(SUBJECT, person.getId(), Verb.ENROL);
    return relationship;
  }
}
