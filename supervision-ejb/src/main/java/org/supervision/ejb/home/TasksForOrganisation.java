package org.supervision.ejb.home;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.allocation.Deviation;
import org.supervision.domain.people.Person;
import org.supervision.domain.policy.Signatory;
import org.supervision.ejb.agreement.OrganisationSigners;
import org.supervision.ejb.allocation.Deciders;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.policy.Policies;

/** What a service manager is asked to sign for the organisation, and to decide. */
class TasksForOrganisation {

  @Inject private OrganisationSigners signers;
  @Inject private Policies policies;
  @Inject private Caller caller;
  @Inject private Names names;
  @Inject private Deciders deciders;

  List<Task> of(String me) {
    String organisation = caller.organisationId();
    Stream<Task> signing =
        policies.of(organisation).signatories().contains(Signatory.ORGANISATION)
            ? signers.askedOf(me, organisation).stream().map(this::task)
            : Stream.of();
    return Stream.concat(signing, deciding()).toList();
  }

  private Stream<Task> deciding() {
    List<Deviation> asked = deciders.askedOfCaller();
    Map<String, Person> people = names.of(asked.stream().map(Deviation::getSuperviseeId).toList());
    return asked.stream()
        .map(one -> deviation(one.getId(), people.get(one.getSuperviseeId()).getName()));
  }

  private static Task deviation(String id, String name) {
    return new Task(Task.Kind.DECIDE_DEVIATION, name, null, null, id, 0);
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
