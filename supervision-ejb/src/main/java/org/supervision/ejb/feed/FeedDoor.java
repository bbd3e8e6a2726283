package org.supervision.ejb.feed;

import jakarta.inject.Inject;
import java.util.Optional;
import org.supervision.domain.access.Verb;
import org.supervision.domain.feed.FeedRun;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Caller;

/** Lets HR of the organisation in; for everybody else there is no feed, and that is logged. */
class FeedDoor {

  /** The word for a run of the feed in the access log. */
  static final String SUBJECT = "feed";

  @Inject private FeedRuns runs;
  @Inject private FileAccess access;
  @Inject private Caller caller;

  /** Lets HR in to the feed as a whole. */
  void admit(Verb verb) {
    access.requireHr(SUBJECT, verb);
  }

  /** One run, for looking at it. */
  FeedRun read(String id, Verb verb) {
    access.requireHr(SUBJECT, id, verb);
    return ours(runs.find(id), id, verb);
  }

  /** One run, for a step; nobody else takes one on it until this transaction ends. */
  FeedRun step(String id, Verb verb) {
    access.requireHr(SUBJECT, id, verb);
    ours(runs.find(id), id, verb); // who is refused holds up nobody
    return ours(runs.findForStep(id), id, verb);
  }

  boolean isAnyUnderWay() {
    return runs.isAnyUnderWay(caller.organisationId());
  }

  /** Writes what was decided, before another is. */
  void begin() {
    runs.begin();
  }

  void add(FeedRun run) {
    runs.add(run);
  }

  void done(FeedRun run, Verb verb) {
    access.done(SUBJECT, run.getId(), verb);
  }

  void looked(FeedRun run, Verb verb) {
    access.looked(SUBJECT, run.getId(), verb);
  }

  void listed(String list, int found) {
    access.listed(list, found);
  }

  Caller caller() {
    return caller;
  }

  private FeedRun ours(Optional<FeedRun> found, String id, Verb verb) {
    return found
        .filter(run -> run.getOrganisationId().equals(caller.organisationId()))
        .orElseThrow(() -> access.refused(SUBJECT, id, verb));
  }
}
