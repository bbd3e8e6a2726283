package org.supervision.domain.access;

import static org.supervision.domain.access.Capacity.FACILITATOR;
import static org.supervision.domain.access.Capacity.GRANTED;
import static org.supervision.domain.access.Capacity.HR;
import static org.supervision.domain.access.Capacity.LINE_MANAGER;
import static org.supervision.domain.access.Capacity.ORGANISATION;
import static org.supervision.domain.access.Capacity.OTHER_SUPERVISOR;
import static org.supervision.domain.access.Capacity.PARTY_TO_MOVE;
import static org.supervision.domain.access.Capacity.RECORDER;
import static org.supervision.domain.access.Capacity.REVIEWER;
import static org.supervision.domain.access.Capacity.SUPERVISEE;
import static org.supervision.domain.access.Capacity.SUPERVISOR;
import static org.supervision.domain.access.Decision.Outcome.NOT_VISIBLE;
import static org.supervision.domain.access.Decision.Outcome.NOT_YOURS;
import static org.supervision.domain.access.Decision.Outcome.PERMITTED;
import static org.supervision.domain.access.Decision.Outcome.PURPOSE_NEEDED;

import java.util.Set;

/**
 * Who may do what, as ACCESS says it in sentences: a pure function of the facts. A caller may have
 * several capacities; each is asked, and the answer that does most for the caller counts. What no
 * capacity allows is refused.
 */
public final class AccessRule {

  /** What cover reads of whom it stands in for (28). */
  private static final Set<String> COVERED = Set.of("agreement", "record");

  private AccessRule() {}

  /** Decides; what it is told nothing about is refused. */
  public static Decision decide(Relations caller, FileSubject subject, Verb verb) {
    if (!subject.organisationId().equals(caller.organisationId())) {
      return Decision.NOTHING; // 25
    }
    if (caller.it()) {
      return asSupervisee(caller, subject, verb).or(asSupervisor(caller, subject, verb)); // 22
    }
    return asSupervisee(caller, subject, verb)
        .or(asSupervisor(caller, subject, verb))
        .or(asRecorder(caller, subject, verb))
        .or(asFacilitator(caller, subject, verb))
        .or(asOrganisation(caller, subject, verb))
        .or(asManager(caller, subject, verb))
        .or(asGranted(caller, subject, verb))
        .or(asReviewer(caller, subject, verb))
        .or(asHr(caller, subject, verb))
        .or(asPartyToMove(caller, subject, verb));
  }

  /**
   * 1, 2, 3: all that was shared, their own records as supervisee; of a draft only their consent.
   */
  private static Decision asSupervisee(Relations caller, FileSubject subject, Verb verb) {
    if (!caller.callerId().equals(subject.superviseeId())) {
      return Decision.NOTHING;
    }
    if (subject.openness() == Openness.AUTHOR && !isAuthor(caller, subject)) {
      return decision(verb == Verb.CONSENT ? PERMITTED : NOT_VISIBLE, SUPERVISEE);
    }
    return asParty(caller, subject, verb, SUPERVISEE, VerbTable.SUPERVISEE);
  }

  /** 4, 5, 6, 8: while the relationship lasts, and not an instant longer. */
  private static Decision asSupervisor(Relations caller, FileSubject subject, Verb verb) {
    if (caller.supervising().isEmpty()) {
      return Decision.NOTHING;
    }
    Capacity capacity = caller.holdsFile() ? SUPERVISOR : OTHER_SUPERVISOR;
    if (subject.relationshipId() == null) {
      if (caller.holdsFile() && VerbTable.ALLOCATING.contains(verb)) {
        return decision(PERMITTED, capacity); // 21: names others who supervise beside them
      }
      return looking(verb, capacity); // the file as a whole; each thing in it is decided by itself
    }
    boolean own = caller.supervising().containsKey(subject.relationshipId());
    if (isClosed(caller, subject)) {
      return Decision.NOTHING; // 8
    }
    if (subject.openness() == Openness.AUTHOR && !(own && isAuthor(caller, subject))) {
      return Decision.NOTHING; // 6
    }
    if (own) {
      return asParty(caller, subject, verb, capacity, Set.of());
    }
    if (!caller.holdsFile() && caller.covers(subject.relationshipId())) {
      return asCover(subject, verb);
    }
    boolean open = subject.openness() != Openness.NOBODY && !subject.isOfTheTwoAlone();
    return caller.holdsFile() && open
        ? looking(verb, capacity) // 4: reads the others' records, writes their own
        : Decision.NOTHING; // 5
  }

  /**
   * 28: beside what is their own, the agreement and the records of the line-management relationship
   * that they cover, signed or closed, to read; nothing that others made beside the line (5).
   */
  private static Decision asCover(FileSubject subject, Verb verb) {
    boolean open = subject.openness() == Openness.LINE && COVERED.contains(subject.subjectKind());
    return open
        ? decision(VerbTable.LINE.contains(verb) ? PERMITTED : NOT_YOURS, OTHER_SUPERVISOR)
        : Decision.NOTHING;
  }

  /** 7: that one draft, and nothing once it is shared. */
  private static Decision asRecorder(Relations caller, FileSubject subject, Verb verb) {
    if (subject.openness() != Openness.AUTHOR || !caller.callerId().equals(subject.recorderId())) {
      return Decision.NOTHING;
    }
    return decision(VerbTable.RECORDER.contains(verb) ? PERMITTED : NOT_YOURS, RECORDER);
  }

  /** 30: what they were named to help with, until it is settled. */
  private static Decision asFacilitator(Relations caller, FileSubject subject, Verb verb) {
    return caller.callerId().equals(subject.facilitatorId())
        ? decision(VerbTable.FACILITATOR.contains(verb) ? PERMITTED : NOT_YOURS, FACILITATOR)
        : Decision.NOTHING;
  }

  /** 10, 11, 12: facts of those below them; what is signed or closed after stating a purpose. */
  private static Decision asManager(Relations caller, FileSubject subject, Verb verb) {
    if (!caller.managing() || isUnshared(subject) || isClosed(caller, subject)) {
      return Decision.NOTHING;
    }
    if (VerbTable.FACTS.contains(verb) || isMoving(subject, verb)) {
      return decision(PERMITTED, LINE_MANAGER);
    }
    if (subject.openness() != Openness.LINE) {
      return decision(NOT_VISIBLE, LINE_MANAGER);
    }
    if (caller.window() == null) {
      return decision(verb.isReading() ? PURPOSE_NEEDED : NOT_VISIBLE, LINE_MANAGER);
    }
    return decision(VerbTable.LINE.contains(verb) ? PERMITTED : NOT_YOURS, LINE_MANAGER);
  }

  /**
   * 9, 14: a service manager in the line who has no part in it reads what waits for the
   * organisation, signs or decides it, and may read again what they signed or decided. What nobody
   * reads they give to the supervisee unread.
   */
  private static Decision asOrganisation(Relations caller, FileSubject subject, Verb verb) {
    boolean party = isParty(caller, subject) || subject.concerns(caller.callerId());
    if (!caller.managing() || party || isClosed(caller, subject)) {
      return Decision.NOTHING;
    }
    if (caller.answersForService() && subject.awaitsOrganisation()) {
      Set<Verb> verbs =
          subject.openness() == Openness.NOBODY ? VerbTable.UNREAD : VerbTable.ORGANISATION;
      return decision(verbs.contains(verb) ? PERMITTED : NOT_YOURS, ORGANISATION);
    }
    boolean signed = caller.callerId().equals(subject.organisationSignerId());
    return signed && VerbTable.LINE.contains(verb)
        ? decision(PERMITTED, ORGANISATION)
        : Decision.NOTHING;
  }

  /**
   * 15, 16, 17: what a running grant names or a tray holds, to read; nothing that is between the
   * two, no draft that somebody still writes. What was closed unshared opens to a grant alone
   * (PRODUCT T6), and is in no tray.
   */
  private static Decision asGranted(Relations caller, FileSubject subject, Verb verb) {
    Granted granted = caller.granted();
    if (granted == null || !isWithin(granted, subject.openness()) || !granted.opens(subject)) {
      return Decision.NOTHING;
    }
    return decision(VerbTable.LINE.contains(verb) ? PERMITTED : NOT_YOURS, GRANTED);
  }

  private static boolean isWithin(Granted granted, Openness openness) {
    return openness == Openness.LINE || openness == Openness.NOBODY && !granted.isTray();
  }

  /** 19: the facts of the file as a whole, and no content of it. */
  private static Decision asHr(Relations caller, FileSubject subject, Verb verb) {
    boolean wholeFile = subject.relationshipId() == null && !isUnshared(subject);
    boolean own = caller.callerId().equals(subject.superviseeId());
    boolean moving = (isMoving(subject, verb) || verb == Verb.LEAVE_DIRECTORATE) && !own; // 9
    boolean keeping = VerbTable.KEEPING.contains(verb) && !own; // 9, 19
    boolean answering = VerbTable.ANSWERING.contains(verb) && !own; // 9, 19
    boolean permitted = VerbTable.FACTS.contains(verb) || moving || keeping || answering;
    return caller.hr() && wholeFile && permitted ? decision(PERMITTED, HR) : Decision.NOTHING;
  }

  /**
   * 19: whoever in HR has the review of a file whose time is over in hand reads what is signed or
   * closed in it, after stating a purpose; what was closed to others since, too.
   */
  private static Decision asReviewer(Relations caller, FileSubject subject, Verb verb) {
    boolean open = subject.openness() == Openness.LINE && VerbTable.LINE.contains(verb);
    if (!caller.reviewing() || !open) {
      return Decision.NOTHING;
    }
    return decision(caller.window() == null ? PURPOSE_NEEDED : PERMITTED, REVIEWER);
  }

  /** 8, 26: who gave a file up, or is to take it on, has the receipt of the move and no more. */
  private static Decision asPartyToMove(Relations caller, FileSubject subject, Verb verb) {
    return subject.concerns(caller.callerId()) && VerbTable.FACTS.contains(verb)
        ? decision(PERMITTED, PARTY_TO_MOVE)
        : Decision.NOTHING;
  }

  private static boolean isMoving(FileSubject subject, Verb verb) {
    return subject.relationshipId() == null && VerbTable.MOVING.contains(verb);
  }

  private static Decision asParty(
      Relations caller, FileSubject subject, Verb verb, Capacity capacity, Set<Verb> further) {
    if (subject.openness() == Openness.NOBODY) {
      return decision(VerbTable.FACTS.contains(verb) ? PERMITTED : NOT_VISIBLE, capacity);
    }
    boolean writes = isAuthor(caller, subject) || subject.isWrittenTogether();
    boolean permitted =
        VerbTable.PAIR.contains(verb)
            || further.contains(verb)
            || (writes && VerbTable.AUTHOR.contains(verb))
            || (!isAuthor(caller, subject) && VerbTable.READER.contains(verb));
    return decision(permitted ? PERMITTED : NOT_YOURS, capacity);
  }

  private static Decision looking(Verb verb, Capacity capacity) {
    return decision(VerbTable.LOOKING.contains(verb) ? PERMITTED : NOT_YOURS, capacity);
  }

  private static boolean isParty(Relations caller, FileSubject subject) {
    return subject.relationshipId() != null
        && caller.supervising().containsKey(subject.relationshipId());
  }

  /** What was made before somebody left the directorate, or left and came back, is HR's alone. */
  private static boolean isClosed(Relations caller, FileSubject subject) {
    return subject.relationshipId() != null && caller.closed().contains(subject.relationshipId());
  }

  private static boolean isAuthor(Relations caller, FileSubject subject) {
    return caller.callerId().equals(subject.authorId());
  }

  private static boolean isUnshared(FileSubject subject) {
    return subject.openness() == Openness.AUTHOR || subject.openness() == Openness.NOBODY;
  }

  private static Decision decision(Decision.Outcome outcome, Capacity capacity) {
    return new Decision(outcome, capacity);
  }
}
