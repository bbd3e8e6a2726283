package org.supervision.ejb.home;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.supervision.domain.allocation.Deviation;
import org.supervision.domain.allocation.DeviationState;
import org.supervision.domain.home.WaitingDecision;
import org.supervision.domain.people.Person;
import org.supervision.domain.record.StrandedDraft;
import org.supervision.domain.session.MovedTooOften;
import org.supervision.ejb.allocation.Deciders;
import org.supervision.ejb.feed.WaitingFeeds;
import org.supervision.ejb.grant.WaitingGrants;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.record.StrandedDrafts;
import org.supervision.ejb.retention.WaitingDisposals;
import org.supervision.ejb.retention.WaitingHolds;
import org.supervision.ejb.session.SessionsMovedTooOften;

/** What the caller is asked to decide. */
class TasksToDecide {

  @Inject private WaitingDecisions waiting;
  @Inject private Decisions decisions;
  @Inject private Names names;
  @Inject private Caller caller;
  @Inject private Clock clock;

  List<Task> ofCaller() {
    if (!caller.hasRole("hr") && !caller.signedIn().answersForService()) {
      return List.of();
    }
    Set<WaitingDecision.Kind> kinds =
        waiting.kinds(caller.organisationId(), caller.id(), LocalDate.now(clock));
    return kinds.stream().sorted().flatMap(this::of).toList();
  }

  private Stream<Task> of(WaitingDecision.Kind kind) {
    return switch (kind) {
      case DEVIATION -> deviations();
      case GRANT -> decisions.grants().map(id -> task(Task.Kind.DECIDE_GRANT, "", id));
      case DRAFT -> drafts();
      case FEED -> decisions.feeds().map(id -> task(Task.Kind.CONFIRM_FEED, "", id));
      case CANCELLED -> cancelled();
      case ARRIVAL -> decisions.arrivals().map(id -> task(Task.Kind.LOOK_AT_FEED, "", id));
      case HOLD -> decisions.holds().map(id -> task(Task.Kind.JUSTIFY_HOLD, "", id));
      case DISPOSAL -> decisions.disposals().map(TasksToDecide::disposal);
      case REVIEW ->
          caller.hasRole("hr") ? Stream.of(task(Task.Kind.REVIEW_FILES, "", "")) : Stream.empty();
    };
  }

  private Stream<Task> deviations() {
    List<Deviation> asked = decisions.deviations();
    Map<String, Person> people = names.of(asked.stream().map(Deviation::getSuperviseeId).toList());
    return asked.stream()
        .map(
            one ->
                task(
                    one.getState() == DeviationState.ASKED
                        ? Task.Kind.DECIDE_DEVIATION
                        : Task.Kind.REVIEW_DEVIATION,
                    people.get(one.getSuperviseeId()).getName(),
                    one.getId()));
  }

  private Stream<Task> drafts() {
    List<StrandedDraft> asked = decisions.drafts();
    Map<String, Person> people = names.of(asked.stream().map(StrandedDraft::superviseeId).toList());
    return asked.stream()
        .map(
            one ->
                task(Task.Kind.RELEASE_DRAFT, people.get(one.superviseeId()).getName(), one.id()));
  }

  /** It leads to whether supervision takes place with that line manager. */
  private Stream<Task> cancelled() {
    List<MovedTooOften> often = decisions.cancelled();
    Map<String, Person> people = names.of(often.stream().map(MovedTooOften::superviseeId).toList());
    return often.stream()
        .map(
            one ->
                task(
                    Task.Kind.SEE_CANCELLATIONS,
                    people.get(one.superviseeId()).getName(),
                    one.supervisorId()));
  }

  private static Task disposal(WaitingDisposals.Waiting one) {
    return task(
        one.approved() ? Task.Kind.CARRY_OUT_DISPOSAL : Task.Kind.DECIDE_DISPOSAL,
        one.name(),
        one.fileId());
  }

  private static Task task(Task.Kind kind, String name, String id) {
    return new Task(kind, name, null, null, id, 0);
  }

  /** Which features know who decides. */
  static class Decisions {

    @Inject private Deciders deciders;
    @Inject private WaitingGrants grants;
    @Inject private StrandedDrafts drafts;
    @Inject private SessionsMovedTooOften often;
    @Inject private OfHr hr;

    List<Deviation> deviations() {
      return deciders.askedOfCaller();
    }

    List<MovedTooOften> cancelled() {
      return often.ofCaller();
    }

    List<StrandedDraft> drafts() {
      return drafts.askedOfCaller();
    }

    Stream<String> grants() {
      return grants.toDecide().stream();
    }

    Stream<String> holds() {
      return hr.holds.toJustify().stream();
    }

    Stream<WaitingDisposals.Waiting> disposals() {
      return hr.disposals.ofCaller().stream();
    }

    Stream<String> feeds() {
      return hr.feeds.toConfirm().stream();
    }

    Stream<String> arrivals() {
      return hr.feeds.toLookAt().stream();
    }
  }

  /** What HR decides. */
  static class OfHr {
    @Inject private WaitingFeeds feeds;
    @Inject private WaitingHolds holds;
    @Inject private WaitingDisposals disposals;
  }
}
