package org.supervision.ejb.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.supervision.domain.access.AccessWindow;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.access.Granted;
import org.supervision.domain.access.Relations;
import org.supervision.domain.access.Relations.StatedPurpose;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Origin;

/** Makes the rows of the access log: who, whose, what, when, from where. */
class LogEntries {

  @Inject private Caller caller;
  @Inject private Origin origin;
  @Inject private Clock clock;

  /** Something done, or refused, to a subject of a file. */
  LogEntry of(Relations who, FileSubject subject, Verb verb, Capacity capacity, boolean allowed) {
    StatedPurpose stated = opening(who, capacity);
    return new LogEntry(
        subject.fileId(),
        now(),
        who.callerId(),
        subject.superviseeId(),
        subject.organisationId(),
        subject.subjectKind(),
        subject.subjectId(),
        verb,
        capacity,
        allowed ? LogEntry.ALLOWED : LogEntry.REFUSED,
        stated == null ? null : stated.purpose(),
        stated == null ? null : stated.windowId(),
        origin.address(),
        null,
        null);
  }

  /** What opened the file to them: the purpose that they stated, or their grant; else null. */
  private static StatedPurpose opening(Relations who, Capacity capacity) {
    if (capacity == Capacity.GRANTED) {
      Granted granted = who.granted();
      return new StatedPurpose(granted.grantId(), granted.purpose(), granted.coversHealth());
    }
    boolean asked = capacity == Capacity.LINE_MANAGER || capacity == Capacity.REVIEWER;
    return asked ? who.window() : null;
  }

  /** A purpose stated for a file, or finished with; the row names the window that it opened. */
  LogEntry purpose(FileSubject file, Verb verb, Capacity capacity, AccessWindow window) {
    return new LogEntry(
        file.fileId(),
        now(),
        caller.id(),
        file.superviseeId(),
        file.organisationId(),
        file.subjectKind(),
        file.subjectId(),
        verb,
        capacity,
        LogEntry.ALLOWED,
        window.getPurpose(),
        window.getId(),
        origin.address(),
        null,
        null);
  }

  /** Somebody whom no purpose would let in tried to state one. */
  LogEntry purposeRefused(FileSubject file, Relations who) {
    return of(who, file, Verb.STATE_PURPOSE, Capacity.NONE, false);
  }

  /** A file passed to the next holder, which the application did for whoever had decided it. */
  LogEntry moved(FileSubject transfer, String byPersonId) {
    return byItself(transfer, byPersonId, Verb.MOVE);
  }

  /** What was under way in a relationship that ended was finished with; nobody is named. */
  LogEntry ended(FileSubject ending) {
    return byItself(ending, null, Verb.END);
  }

  private LogEntry byItself(FileSubject subject, String byPersonId, Verb verb) {
    return new LogEntry(
        subject.fileId(),
        now(),
        byPersonId,
        subject.superviseeId(),
        subject.organisationId(),
        subject.subjectKind(),
        subject.subjectId(),
        verb,
        Capacity.NONE,
        LogEntry.ALLOWED,
        null,
        null,
        origin.address(),
        null,
        null);
  }

  /** The seal of a text: the application makes it, also at start when nobody is signed in. */
  LogEntry seal(FileSubject subject, byte[] digest) {
    return new LogEntry(
        subject.fileId(),
        now(),
        null,
        subject.superviseeId(),
        subject.organisationId(),
        subject.subjectKind(),
        subject.subjectId(),
        Verb.SEAL,
        Capacity.NONE,
        LogEntry.ALLOWED,
        null,
        null,
        "",
        null,
        digest.clone());
  }

  /** A list of no single file that the caller was shown; it goes to the caller's own chain. */
  LogEntry list(String list, int found) {
    return ofPerson(caller.person(), list, Verb.LIST, found, true);
  }

  /** A list that the caller took away as a table; it goes to the caller's own chain. */
  LogEntry table(String list, int found) {
    return ofPerson(caller.person(), list, Verb.EXPORT, found, true);
  }

  /** A login or a logout; it goes to the person's own chain. */
  LogEntry visit(Person person, Verb verb) {
    return ofPerson(person, "login", verb, null, true);
  }

  /** A confirmation of who the caller is that nothing waited for; nobody's file is meant. */
  LogEntry strayConfirmation() {
    return ofPerson(caller.person(), "signature", Verb.SIGN, null, false);
  }

  /** What no person did: in the chain of the organisation. */
  LogEntry came(String subjectKind, String subjectId, String organisationId, Verb verb) {
    return here(subjectKind, subjectId, organisationId, verb, null);
  }

  /** The seal of something that belongs to no file: in the chain of the organisation. */
  LogEntry sealHere(String subjectKind, String subjectId, String organisationId, byte[] digest) {
    return here(subjectKind, subjectId, organisationId, Verb.SEAL, digest.clone());
  }

  private LogEntry here(
      String subjectKind, String subjectId, String organisationId, Verb verb, byte[] digest) {
    return new LogEntry(
        organisationId,
        now(),
        null,
        null,
        organisationId,
        subjectKind,
        subjectId,
        verb,
        Capacity.NONE,
        LogEntry.ALLOWED,
        null,
        null,
        "",
        null,
        digest);
  }

  /** Something of no file that the caller did, or was refused; it goes to their own chain. */
  LogEntry own(String subjectKind, String subjectId, Verb verb, boolean allowed) {
    return ofPerson(caller.person(), subjectKind, verb, null, allowed)
        .about(subjectKind, subjectId);
  }

  private LogEntry ofPerson(Person person, String kind, Verb verb, Integer found, boolean allowed) {
    return new LogEntry(
        person.getId(),
        now(),
        person.getId(),
        null,
        person.getOrganisationId(),
        kind,
        person.getId(),
        verb,
        Capacity.NONE,
        allowed ? LogEntry.ALLOWED : LogEntry.REFUSED,
        null,
        null,
        origin.address(),
        found,
        null);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
