package org.supervision.ejb.access;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.supervision.domain.access.AccessRule;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.access.Decision;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.access.Granted;
import org.supervision.domain.access.NotYourStep;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.PurposeNeeded;
import org.supervision.domain.access.Relations;
import org.supervision.domain.access.Relations.StatedPurpose;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.RuleBroken;
import org.supervision.ejb.people.Caller;

/** Decides who may do what to a file, and logs it, refusals too: the one place (PRODUCT X6). */
public class FileAccess {

  @Inject private Sight sight;
  @Inject private Caller caller;
  @Inject private AccessTrail trail;
  @Inject private LogEntries entries;

  /**
   * Decides, logs, and lets in or refuses. A reading and a refusal are durable in the log when this
   * returns or throws; a change is logged with the transaction that it is made in.
   *
   * @throws NotVisible where for the caller the subject does not exist
   * @throws PurposeNeeded where a stated purpose would let them read
   * @throws NotYourStep where the step is somebody else's
   */
  public Permit require(FileSubject subject, Verb verb) {
    Permit permit = goOn(subject, verb);
    LogEntry entry = entries.of(sight.to(subject), subject, verb, permit.capacity(), true);
    if (verb.isReading()) {
      trail.addNow(entry);
    } else {
      trail.addWithChange(entry);
    }
    return permit;
  }

  /** As {@link #require}, for going on with what was logged already: only a refusal is logged. */
  public Permit goOn(FileSubject subject, Verb verb) {
    Relations caller = sight.to(subject);
    Decision decision = AccessRule.decide(caller, subject, verb);
    if (!decision.isPermitted()) {
      trail.addNow(entries.of(caller, subject, verb, decision.capacity(), false));
      throw refusal(decision, subject);
    }
    return permit(caller, decision.capacity());
  }

  /** As {@link #goOn}, for what is the supervisee's alone; it does not exist for anybody else. */
  Permit goOnOwn(FileSubject subject, Verb verb) {
    Relations caller = sight.to(subject);
    if (!caller.callerId().equals(subject.superviseeId())) {
      trail.addNow(entries.of(caller, subject, verb, Capacity.NONE, false));
      throw new NotVisible();
    }
    return goOn(subject, verb);
  }

  /**
   * Logs, durably, that a step which the rules of access leave to the caller was refused all the
   * same: what it rested on did not hold.
   */
  public void refused(FileSubject subject, Verb verb) {
    Relations caller = sight.to(subject);
    Decision decision = AccessRule.decide(caller, subject, verb);
    trail.addNow(entries.of(caller, subject, verb, decision.capacity(), false));
  }

  /** Whether the caller might, without logging: for showing a button. */
  public boolean permits(FileSubject subject, Verb verb) {
    return AccessRule.decide(sight.to(subject), subject, verb).isPermitted();
  }

  /**
   * Whether the caller might read it for a request that they answer, or as who was granted it,
   * whatever else they are; without logging.
   */
  public boolean opensUnderGrant(FileSubject subject) {
    Decision decision = AccessRule.decide(sight.to(subject), subject, Verb.READ);
    return decision.isPermitted() && decision.capacity() == Capacity.GRANTED;
  }

  /** Whether the caller supervises whom it is about, in whatever way, or manages above them now. */
  public boolean hasPart(FileSubject subject) {
    Relations relations = sight.to(subject);
    return !relations.supervising().isEmpty() || relations.managing();
  }

  /**
   * Whether a mail may lead somebody there: they may read it at this instant, or would be asked for
   * a purpose. Nothing is read, so nothing is logged.
   */
  public boolean leads(Person person, FileSubject subject) {
    Decision decision = AccessRule.decide(sight.of(person, subject), subject, Verb.READ);
    return decision.isPermitted() || decision.outcome() == Decision.Outcome.PURPOSE_NEEDED;
  }

  /** Notes in the file's chain that it passed to the next holder, and who had run that. */
  public void moved(FileSubject transfer, String byPersonId) {
    trail.addWithChange(entries.moved(transfer, byPersonId));
  }

  /** Notes in the file's chain that what was under way in a relationship was finished with. */
  public void ended(FileSubject ending) {
    trail.addWithChange(entries.ended(ending));
  }

  /**
   * Logs a change that belongs to no file, such as a decision on a request to read; with the change
   * that is under way, in the caller's own chain.
   */
  public void done(String subjectKind, String subjectId, Verb verb) {
    trail.addWithChange(entries.own(subjectKind, subjectId, verb, true));
  }

  /**
   * Logs that something came to an organisation by itself, with the change that is under way; in
   * the organisation's chain.
   */
  public void came(String subjectKind, String subjectId, String organisationId, Verb verb) {
    trail.addWithChange(entries.came(subjectKind, subjectId, organisationId, verb));
  }

  /**
   * Logs, durably and before it is shown, that the caller looked at something that belongs to no
   * file; in the caller's own chain.
   */
  public void looked(String subjectKind, String subjectId, Verb verb) {
    trail.addNow(entries.own(subjectKind, subjectId, verb, true));
  }

  /**
   * Logs that the caller was refused something that belongs to no file, and answers so.
   *
   * @param subjectId as it was asked for; what is no identifier is not put into the log, which
   *     names the caller in its place
   */
  public NotVisible refused(String subjectKind, String subjectId, Verb verb) {
    String named = Ids.isId(subjectId) ? subjectId : caller.id();
    trail.addNow(entries.own(subjectKind, named, verb, false));
    return new NotVisible();
  }

  /**
   * Lets HR in to what is theirs as a whole; for anybody else there is nothing of the sort, and the
   * try is in the log.
   */
  public void requireHr(String subjectKind, Verb verb) {
    requireHr(subjectKind, caller.id(), verb);
  }

  /** The same for one thing that belongs to no file. */
  public void requireHr(String subjectKind, String subjectId, Verb verb) {
    requireHr(subjectKind, subjectId, verb, Optional::empty);
  }

  /**
   * The same for what belongs to one file: the try of any other member of staff is in the file's
   * own log, where the person it is about sees it (ACCESS 24). Asked before the thing is found for
   * a step, so that who is not HR holds up nobody.
   *
   * @param subjectId as it was asked for
   * @param file looked for only where somebody is refused; none where nothing is known to them by
   *     that name, or it belongs to no file
   */
  public <T extends FileSubject> void requireHr(
      String subjectKind, String subjectId, Verb verb, Supplier<Optional<T>> file) {
    if (caller.hasRole("hr")) {
      return;
    }
    Optional<T> found = file.get();
    if (found.isEmpty()) {
      throw refused(subjectKind, subjectId, verb);
    }
    refused(found.get(), verb);
    throw new NotVisible();
  }

  /** Puts the seal of a subject into the file's chain, with the change that is under way. */
  public void sealed(FileSubject subject, byte[] digest) {
    trail.addWithChange(entries.seal(subject, digest));
  }

  /** Puts the seal of something that belongs to no file into the organisation's chain, so too. */
  public void sealedHere(
      String subjectKind, String subjectId, String organisationId, byte[] digest) {
    trail.addWithChange(entries.sealHere(subjectKind, subjectId, organisationId, digest));
  }

  /** Puts the seal of something that was added to a subject after it was sealed beside its own. */
  public void sealedLater(FileSubject subject, String kind, String id, byte[] digest) {
    trail.addWithChange(entries.seal(subject, digest).about(kind, id));
  }

  /**
   * Logs a list out of one file, before it is shown: its name is the file's, its count how many
   * rows it has (ACCESS 23). The caller was let in by {@link #goOn}.
   */
  public void listed(FileSubject file, Verb verb, Permit permit, int found) {
    trail.addNow(entries.of(sight.to(file), file, verb, permit.capacity(), true).found(found));
  }

  /**
   * Logs a list over many files, before it is shown: what it is called and how many rows it has
   * (ACCESS 23). The row goes to the caller's own chain, so that nobody waits for another's list.
   */
  public void listed(String list, int found) {
    trail.addNow(entries.list(list, found));
  }

  /** Logs such a list that is taken away as a table, before it is sent (ACCESS 23). */
  public void exported(String list, int found) {
    trail.addNow(entries.table(list, found));
  }

  private static Permit permit(Relations caller, Capacity capacity) {
    if (capacity == Capacity.GRANTED) {
      Granted granted = caller.granted();
      return new Permit(
          caller.callerId(), capacity, granted.coversHealth(), granted.purpose(), granted);
    }
    if (capacity != Capacity.LINE_MANAGER && capacity != Capacity.REVIEWER) {
      return new Permit(caller.callerId(), capacity, capacity != Capacity.HR, null);
    }
    StatedPurpose stated = caller.window();
    return stated == null
        ? new Permit(caller.callerId(), capacity, false, null)
        : new Permit(caller.callerId(), capacity, stated.coversHealth(), stated.purpose());
  }

  private static RuleBroken refusal(Decision decision, FileSubject subject) {
    return switch (decision.outcome()) {
      case PURPOSE_NEEDED -> new PurposeNeeded(subject.fileId());
      case NOT_YOURS -> new NotYourStep();
      default -> new NotVisible();
    };
  }
}
