package org.supervision.ejb.home;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supervision.domain.agreement.AgreementState;
import org.supervision.domain.file.SupervisedPair;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.UnfinishedRecord;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.TimeProposal;
import org.supervision.domain.shared.London;
import org.supervision.ejb.record.AnswerDays;
import org.supervision.ejb.record.UnfinishedRecords;

/** Finds what needs somebody now, out of what their pairs and records look like. */
class Tasks {

  @Inject private UnfinishedRecords records;
  @Inject private TasksToDecide toDecide;
  @Inject private AnswerDays answers;
  @Inject private Clock clock;

  List<Task> of(String me, List<PairView> team, List<PairView> own) {
    LocalDate today = LocalDate.now(clock);
    Map<String, String> names =
        Stream.concat(team.stream(), own.stream())
            .map(PairView::pair)
            .flatMap(
                pair ->
                    Stream.of(
                        Map.entry(pair.superviseeId(), pair.supervisee()),
                        Map.entry(pair.supervisorId(), pair.supervisor())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    List<Task> tasks = new ArrayList<>();
    team.forEach(pair -> ofTeam(pair, tasks));
    own.forEach(pair -> ofOwn(pair, me, tasks));
    for (UnfinishedRecord record : records.of(me)) {
      if (record.isOf(me)) {
        ofRecord(record, me, names, today, tasks);
      } else if (record.isLentTo(me)) {
        tasks.add(
            new Task(Task.Kind.TYPE_DRAFT, "", record.heldOn(), record.writeBy(), record.id(), 0));
      }
    }
    tasks.sort(
        Comparator.comparing(Task::kind).thenComparing(Task::days, Comparator.reverseOrder()));
    // What others wait for comes before what is one's own to do.
    tasks.addAll(0, toDecide.ofCaller());
    return tasks;
  }

  private static void ofTeam(PairView view, List<Task> tasks) {
    SupervisedPair pair = view.pair();
    String who = pair.supervisee();
    if (view.isUnconfirmed()) {
      tasks.add(
          new Task(
              Task.Kind.SAY_WHETHER_HELD,
              who,
              view.next().getOnDay(),
              null,
              view.next().getId(),
              0));
    } else if (view.isOverdue()) {
      tasks.add(
          new Task(
              Task.Kind.OVERDUE,
              who,
              view.lastHeld(),
              view.due().on(),
              pair.relationshipId(),
              view.daysOverdue()));
    } else if (view.isDueSoon() && view.next() == null && !view.away() && !view.isAnswerAwaited()) {
      tasks.add(new Task(Task.Kind.PLAN, who, null, view.due().on(), pair.relationshipId(), 0));
    }
    for (UnwrittenSession one : view.unwritten()) {
      tasks.add(
          new Task(
              Task.Kind.WRITE_UP,
              who,
              one.heldOn(),
              one.writeBy(),
              one.sessionId(),
              one.daysLate()));
    }
    ofProposal(view, pair.supervisorId(), who, tasks);
    ofAgreement(view, pair.supervisorId(), who, tasks);
  }

  private static void ofProposal(PairView view, String me, String who, List<Task> tasks) {
    if (view.isToBeAnsweredBy(me)) {
      tasks.add(proposal(Task.Kind.ANSWER_TIMES, who, view.proposal()));
    } else if (view.isToBeProposedAnewBy(me)) {
      tasks.add(proposal(Task.Kind.PROPOSE_ANEW, who, view.proposal()));
    }
  }

  private static Task proposal(Task.Kind kind, String who, TimeProposal one) {
    return new Task(
        kind, who, London.day(one.getProposedAt()), London.day(one.getLastAt()), one.getId(), 0);
  }

  private static void ofOwn(PairView view, String me, List<Task> tasks) {
    if (view.isToPrepareNow()) {
      Session next = view.next();
      tasks.add(
          new Task(
              Task.Kind.PREPARE, view.pair().supervisor(), next.getOnDay(), null, next.getId(), 0));
    }
    ofProposal(view, me, view.pair().supervisor(), tasks);
    ofAgreement(view, me, view.pair().supervisor(), tasks);
  }

  private static void ofAgreement(PairView view, String me, String who, List<Task> tasks) {
    boolean supervisor = view.pair().supervisorId().equals(me);
    AgreementState state = view.agreement();
    if (state == null) {
      if (supervisor && view.pair().kind() != RelationshipKind.COVER) {
        tasks.add(
            new Task(Task.Kind.DRAFT_AGREEMENT, who, null, null, view.pair().relationshipId(), 0));
      }
    } else if (state == AgreementState.DRAFT && supervisor) {
      tasks.add(new Task(Task.Kind.SHARE_AGREEMENT, who, null, null, view.agreementId(), 0));
    } else if (state == AgreementState.SHARED) {
      Task.Kind kind = supervisor ? Task.Kind.SIGN_AGREEMENT : Task.Kind.READ_AGREEMENT;
      tasks.add(new Task(kind, who, null, null, view.agreementId(), 0));
    } else if (view.awaitsSignatureOf(me)) {
      tasks.add(new Task(Task.Kind.SIGN_AGREEMENT, who, null, null, view.agreementId(), 0));
    } else if (view.isReviewOverdue() && supervisor) {
      tasks.add(
          new Task(Task.Kind.REVIEW_AGREEMENT, who, null, view.reviewOn(), view.agreementId(), 0));
    }
  }

  private void ofRecord(
      UnfinishedRecord record,
      String me,
      Map<String, String> names,
      LocalDate today,
      List<Task> tasks) {
    boolean mine = me.equals(record.authorId());
    String other = me.equals(record.supervisorId()) ? record.superviseeId() : record.supervisorId();
    Task.Kind kind = kind(record, mine, me);
    if (kind != null) {
      LocalDate by = by(record, kind);
      int late =
          by != null && kind == Task.Kind.FINISH_DRAFT
              ? (int) Math.max(0, ChronoUnit.DAYS.between(by, today))
              : 0;
      tasks.add(
          new Task(kind, names.getOrDefault(other, ""), record.heldOn(), by, record.id(), late));
    }
  }

  /** By when a draft is to be finished, or answered; null for what has no day of its own. */
  private LocalDate by(UnfinishedRecord record, Task.Kind kind) {
    return switch (kind) {
      case FINISH_DRAFT -> record.writeBy();
      case READ_DRAFT -> answers.answeredBy(record.organisationId(), record.sharedAt());
      default -> null;
    };
  }

  private static Task.Kind kind(UnfinishedRecord record, boolean mine, String me) {
    if (record.state() == RecordState.DRAFT) {
      if (mine) {
        return Task.Kind.FINISH_DRAFT;
      }
      return me.equals(record.superviseeId()) ? ofSupervisee(record) : null;
    }
    if (record.state() == RecordState.SHARED) {
      if (mine) {
        return ofAuthor(record);
      }
      return record.isAnswerOwed() || record.takenBack() ? null : Task.Kind.READ_DRAFT;
    }
    return me.equals(record.firstSignerId()) ? null : Task.Kind.SIGN_RECORD;
  }

  private static Task.Kind ofSupervisee(UnfinishedRecord draft) {
    if (draft.isPassingAsked()) {
      return Task.Kind.AGREE_TO_PASSING;
    }
    boolean asked = draft.recorderId() != null && draft.recorderConsentAt() == null;
    return asked ? Task.Kind.AGREE_TO_RECORDER : null;
  }

  private static Task.Kind ofAuthor(UnfinishedRecord shared) {
    if (shared.unanswered() > 0) {
      return Task.Kind.ANSWER_AMENDMENT;
    }
    if (shared.disagreed() > 0) {
      return Task.Kind.ANSWER_DISAGREEMENT;
    }
    if (shared.editedSinceShared()) {
      return Task.Kind.SHARE_CHANGES;
    }
    return shared.takenBack() ? Task.Kind.CHANGE_TEXT : null;
  }
}
