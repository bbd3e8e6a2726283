package org.supervision.ejb.home;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.access.Permit;
import org.supervision.domain.agreement.AgreementState;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.file.Custody;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionState;
import org.supervision.ejb.action.ActionText;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.record.RecordFacts;

/** Puts a file together, within the reach of whoever was let in. */
class FileComposer {

  private static final int PAGE = 20;

  @Inject private FileReads reads;
  @Inject private Names names;
  @Inject private Clock clock;

  FileView compose(SupervisionFile file, Permit permit, int page) {
    Reach reach = reach(file, permit);
    boolean pair = permit.capacity() != Capacity.LINE_MANAGER;
    List<RecordFacts> records =
        reads.records().ofFile(file.getId(), page * PAGE, PAGE + 1).stream()
            .filter(record -> reach.shows(record, permit))
            .toList();
    List<SupervisionAgreement> agreements =
        reads.agreements().ofFile(file.getId()).stream()
            .filter(agreement -> reach.covers(agreement.relationshipId()))
            .filter(
                agreement ->
                    agreement.getState() != AgreementState.DRAFT
                        || agreement.getSupervisorId().equals(permit.personId()))
            .toList();
    List<Session> planned = pair ? planned(file, reach) : List.of();
    List<ActionText> actions =
        pair ? reads.actions().open(file, reach.relationshipIds()) : List.of();
    List<Custody> custody = reads.files().custodyOf(file.getId());
    Map<String, Person> people =
        names.of(people(file, reach, records, agreements, actions, custody));
    return new FileView(
        file.getId(),
        file.getSuperviseeId(),
        name(people, file.getSuperviseeId()),
        post(file),
        permit.capacity(),
        reach.relationships().stream().map(one -> supervisor(one, people)).toList(),
        agreements.stream().map(one -> agreement(one, people)).toList(),
        records.stream()
            .limit(PAGE)
            .map(one -> new FileView.RecordRow(one, name(people, one.supervisorId())))
            .toList(),
        records.size() > PAGE,
        planned.stream().map(one -> session(one, people)).toList(),
        actions.stream().map(one -> action(one, people)).toList(),
        custody.stream().map(one -> custody(one, people)).toList());
  }

  /** What of a file somebody reaches: all relationships, or their own alone (ACCESS 5). */
  private record Reach(List<SupervisoryRelationship> relationships, boolean whole) {

    List<String> relationshipIds() {
      return relationships.stream().map(SupervisoryRelationship::getId).toList();
    }

    boolean covers(String relationshipId) {
      return whole || relationshipIds().contains(relationshipId);
    }

    boolean shows(RecordFacts record, Permit permit) {
      boolean unshared = record.firstSharedAt() == null;
      boolean own = record.authorId().equals(permit.personId());
      boolean open = permit.capacity() != Capacity.LINE_MANAGER || record.state().isLocked();
      return covers(record.relationshipId()) && open && (own || !unshared);
    }
  }

  private Reach reach(SupervisionFile file, Permit permit) {
    List<SupervisoryRelationship> all = reads.relationships().ofSupervisee(file.getSuperviseeId());
    if (permit.capacity() != Capacity.OTHER_SUPERVISOR) {
      return new Reach(all, true);
    }
    return new Reach(
        all.stream().filter(one -> one.getSupervisorId().equals(permit.personId())).toList(),
        false);
  }

  private List<Session> planned(SupervisionFile file, Reach reach) {
    return reads
        .sessions()
        .ofSupervisees(List.of(file.getSuperviseeId()), LocalDate.now(clock).minusDays(14))
        .stream()
        .filter(session -> session.getState() == SessionState.PLANNED)
        .filter(session -> reach.covers(session.relationshipId()))
        .toList();
  }

  private String post(SupervisionFile file) {
    var post = names.posts(List.of(file.getSuperviseeId())).get(file.getSuperviseeId());
    return post == null ? "" : post.getTitle();
  }

  private static List<String> people(
      SupervisionFile file,
      Reach reach,
      List<RecordFacts> records,
      List<SupervisionAgreement> agreements,
      List<ActionText> actions,
      List<Custody> custody) {
    List<String> ids = new ArrayList<>(List.of(file.getSuperviseeId()));
    reach.relationships().forEach(one -> ids.add(one.getSupervisorId()));
    records.forEach(one -> ids.add(one.supervisorId()));
    agreements.forEach(one -> ids.add(one.getSupervisorId()));
    actions.forEach(one -> ids.add(one.ownerId()));
    custody.forEach(one -> ids.add(one.getHolderId()));
    return ids;
  }

  private FileView.SupervisorRow supervisor(
      SupervisoryRelationship one, Map<String, Person> people) {
    return new FileView.SupervisorRow(
        one.getId(),
        name(people, one.getSupervisorId()),
        one.getKind().name(),
        day(one.getFromAt()));
  }

  private static FileView.AgreementRow agreement(
      SupervisionAgreement one, Map<String, Person> people) {
    return new FileView.AgreementRow(
        one.getId(),
        name(people, one.getSupervisorId()),
        one.getNumber(),
        one.getState(),
        one.getSignedOn(),
        one.getReviewOn());
  }

  private static FileView.SessionRow session(Session one, Map<String, Person> people) {
    return new FileView.SessionRow(
        one.getId(),
        one.getOnDay(),
        one.getStartsAt(),
        one.getMinutes(),
        name(people, one.getSupervisorId()));
  }

  private static FileView.ActionRow action(ActionText one, Map<String, Person> people) {
    return new FileView.ActionRow(
        one.id(), one.wording(), name(people, one.ownerId()), one.dueOn(), one.status().name());
  }

  private FileView.CustodyRow custody(Custody one, Map<String, Person> people) {
    return new FileView.CustodyRow(
        name(people, one.getHolderId()),
        day(one.getFromAt()),
        one.getUntilAt() == null ? null : day(one.getUntilAt()));
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  private static String name(Map<String, Person> people, String id) {
    Person person = people.get(id);
    return person == null ? "" : person.getName();
  }
}
