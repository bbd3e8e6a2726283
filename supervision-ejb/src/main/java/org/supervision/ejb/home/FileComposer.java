package org.supervision.ejb.home;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.supervision.domain.access.Granted;
import org.supervision.domain.access.Permit;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.file.Custody;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.ClosedPart;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.PersonInPost;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.policy.TighterTerm;
import org.supervision.domain.record.FollowedSession;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionState;
import org.supervision.domain.session.TimeProposal;
import org.supervision.domain.shared.London;
import org.supervision.domain.transfer.RelationshipEnding;
import org.supervision.ejb.action.ActionText;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.record.Followed;
import org.supervision.ejb.record.RecordFacts;
import org.supervision.ejb.record.RecordsWanted;
import org.supervision.ejb.retention.Kept;

/** Puts a file together, within the reach of whoever was let in. */
class FileComposer {

  private static final int PAGE = 20;
  private static final int DAYS_PLANNED_AGO = 14;
  private static final int MONTHS_LOOKED_BACK = 13;

  @Inject private FileReads reads;
  @Inject private Names names;
  @Inject private Clock clock;

  /** The facts within somebody's reach, one page of the records. */
  FileRows rows(SupervisionFile file, Permit permit, int page) {
    List<SupervisoryRelationship> ever = reads.relationships().everOf(file.getSuperviseeId());
    FileReach reach = FileReach.of(ever, permit, clock.instant());
    List<RecordFacts> records = records(file, reach, page);
    Followed followed = reach.isOfThePair() ? followed(file) : Followed.NOTHING;
    return new FileRows(
        file,
        reach,
        records.stream().limit(PAGE).toList(),
        records.size() > PAGE,
        reads.agreements().ofFile(file.getId()).stream().filter(reach::covers).toList(),
        sessions(followed, reach),
        proposals(followed, reach),
        reads.files().custodyOf(file.getId()),
        reads.deviations().of(file.getId(), permit, reach.past().closed()),
        endings(file, reach),
        ClosedPart.of(ever, clock.instant()));
  }

  /** The facts in names, and the open actions of the pair opened. */
  FileView view(FileRows rows) {
    SupervisionFile file = rows.file();
    FileReach reach = rows.reach();
    List<ActionText> actions =
        reach.isOfThePair() ? reads.actions().open(file, reach.relationshipIds()) : List.of();
    Map<String, PersonInPost> posts = names.inPosts(rows.people(actions));
    Map<String, Person> people = new HashMap<>();
    posts.forEach((id, one) -> people.put(id, one.person()));
    return new FileView(
        file.getId(),
        file.getSuperviseeId(),
        name(people, file.getSuperviseeId()),
        Objects.requireNonNullElse(posts.get(file.getSuperviseeId()).title(), ""),
        reach.permit().capacity(),
        reach.relationships().stream().map(one -> supervisor(one, people)).toList(),
        pair(reach.own()),
        tighter(file.getTighter()),
        rows.agreements().stream().map(one -> agreement(one, people)).toList(),
        rows.records().stream().map(one -> record(one, people)).toList(),
        rows.more(),
        rows.sessions().stream().map(one -> session(one, people)).toList(),
        rows.proposals().stream().map(one -> proposal(one, people)).toList(),
        actions.stream().map(one -> action(one, people)).toList(),
        rows.custody().stream().map(one -> custody(one, people)).toList(),
        reads.deviations().rows(rows.deviations(), people),
        rows.endings().stream().map(one -> ending(one, people)).toList(),
        rows.closed().since() == null ? null : day(rows.closed().since()),
        rows.closed().whole(),
        kept(rows, people.get(file.getSuperviseeId())));
  }

  private static FileView.PairRow pair(SupervisoryRelationship own) {
    return own == null
        ? null
        : new FileView.PairRow(own.getId(), own.getKind() == RelationshipKind.LINE_MANAGEMENT);
  }

  private TighterTerm tighter(TighterTerm term) {
    return term != null && term.isStanding(LocalDate.now(clock)) ? term : null;
  }

  /** Who was let in for a time reads what they were let in for, and nothing of how it is kept. */
  private Kept kept(FileRows rows, Person supervisee) {
    return rows.reach().permit().granted() == null
        ? reads.retention().of(supervisee, rows.closed())
        : null;
  }

  private List<RelationshipEnding> endings(SupervisionFile file, FileReach reach) {
    return reach.whole() && reach.permit().granted() == null
        ? reads.endings().ofFile(file.getId()).stream()
            .filter(one -> !reach.past().closed().covers(one.relationshipId()))
            .toList()
        : List.of();
  }

  /** One more than a page has, to know whether there are older ones. */
  private List<RecordFacts> records(SupervisionFile file, FileReach reach, int page) {
    Granted granted = reach.permit().granted();
    RecordsWanted wanted =
        new RecordsWanted(
            file.getId(),
            reach.recordsOf(),
            reach.permit().personId(),
            reach.covering() || !reach.isOfThePair());
    if (granted != null) {
      // A list shows no more than what a grant opens (ACCESS 15, 26).
      return granted.kinds().contains("record")
          ? reads
              .records()
              .page(wanted.granted(granted.from(), granted.until()), page * PAGE, PAGE + 1)
          : List.of();
    }
    return reads.records().page(wanted, page * PAGE, PAGE + 1);
  }

  private Followed followed(SupervisionFile file) {
    return reads
        .sessions()
        .of(List.of(file.getSuperviseeId()), LocalDate.now(clock).minusMonths(MONTHS_LOOKED_BACK));
  }

  /** What is planned, and what was held and is still to be written up. */
  private List<FollowedSession> sessions(Followed followed, FileReach reach) {
    LocalDate today = LocalDate.now(clock);
    return followed.sessions().stream()
        .filter(one -> reach.meets(one.session().relationshipId()))
        .filter(one -> isPlanned(one, today) || isToBeWritten(one, reach))
        .toList();
  }

  /** What the reader and the other of a pair have proposed, and nobody has answered. */
  private static List<TimeProposal> proposals(Followed followed, FileReach reach) {
    return reach.relationshipIds().stream()
        .map(id -> followed.proposedIn(id, reach.permit().personId()))
        .flatMap(Optional::stream)
        .filter(one -> !one.isSettled())
        .toList();
  }

  private static boolean isPlanned(FollowedSession one, LocalDate today) {
    return one.session().getState() == SessionState.PLANNED
        && !one.session().getOnDay().isBefore(today.minusDays(DAYS_PLANNED_AGO));
  }

  private static boolean isToBeWritten(FollowedSession one, FileReach reach) {
    return one.isUnwritten() && reach.relationshipIds().contains(one.session().relationshipId());
  }

  private FileView.SupervisorRow supervisor(
      SupervisoryRelationship one, Map<String, Person> people) {
    return new FileView.SupervisorRow(
        one.getId(),
        name(people, one.getSupervisorId()),
        one.getKind().name(),
        day(one.getFromAt()),
        one.getUntilAt() == null ? null : day(one.getUntilAt().minusNanos(1_000)));
  }

  private static FileView.RecordRow record(RecordFacts one, Map<String, Person> people) {
    return new FileView.RecordRow(
        one, name(people, one.supervisorId()), name(people, one.authorId()));
  }

  private FileView.AgreementRow agreement(SupervisionAgreement one, Map<String, Person> people) {
    return new FileView.AgreementRow(
        one.getId(),
        name(people, one.getSupervisorId()),
        one.getNumber(),
        one.getState(),
        one.getSignedOn(),
        one.getReviewOn(),
        one.isReviewOverdue(LocalDate.now(clock)));
  }

  private FileView.EndingRow ending(RelationshipEnding one, Map<String, Person> people) {
    return new FileView.EndingRow(
        one.getId(), name(people, one.getSupervisorId()), day(one.getEndedAt().minusNanos(1_000)));
  }

  private static FileView.SessionRow session(FollowedSession followed, Map<String, Person> people) {
    Session one = followed.session();
    return new FileView.SessionRow(
        one.getId(),
        one.getOnDay(),
        one.getStartsAt(),
        one.getMinutes(),
        one.getSupervisorId(),
        name(people, one.getSupervisorId()),
        followed.isUnwritten());
  }

  private static FileView.ProposalRow proposal(TimeProposal one, Map<String, Person> people) {
    return new FileView.ProposalRow(
        one.getId(),
        London.day(one.getLastAt()),
        one.getTimes().size(),
        London.day(one.getProposedAt()),
        one.answererId(),
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
