package org.supervision.ejb.home;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.people.Person;
import org.supervision.domain.policy.Signatory;
import org.supervision.ejb.agreement.OrganisationSigners;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.policy.Policies;

/** What a service manager is asked to sign for the organisation. */
class TasksForOrganisation {

  @Inject private OrganisationSigners signers;
  @Inject private Policies policies;
  @Inject private Caller caller;
  @Inject private Names names;

  List<Task> of(String me) {
    String organisation = caller.organisationId();
    return policies.of(organisation).signatories().contains(Signatory.ORGANISATION)
        ? signers.askedOf(me, organisation).stream().map(this::task).toList()
        : List.of();
  }

  private Task task(SupervisionAgreement agreement) {
    Map<String, Person> people =
        names.of(List.of(agreement.getSupervisorId(), agreement.getSuperviseeId()));
    String pair =
        String.join(
            " supervising ",
            Stream.of(agreement.getSupervisorId(), agreement.getSuperviseeId())
                .map(id -> people.get(id).getName())
                .toList());
    return new Task(Task.Kind.SIGN_FOR_ORGANISATION, pair, null, null, agreement.getId(), 0);
  }
}
