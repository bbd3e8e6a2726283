package org.supervision.ejb.session;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionTime;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Names;

/** The way to a session: decide access, fetch the key, open what is sealed. */
class SessionDoor {

  @Inject private FileAccess access;
  @Inject private SessionsOfPairs ofPairs;
  @Inject private Files files;
  @Inject private FileKeys keys;
  @Inject private SessionPeople people;

  Session find(String id) {
    return ofPairs.find(id);
  }

  /** Nobody else takes a step on it until this transaction ends. */
  Session forStep(String id) {
    return ofPairs.lock(id);
  }

  /** For what only a pair does that lasts; decided and logged. */
  Session forPairStep(String id, Verb verb) {
    return ofPairs.forStep(id, verb);
  }

  /** For going on with what is logged as the session: refusals only are logged. */
  void goOn(FileSubject subject, Verb verb) {
    access.goOn(subject, verb);
  }

  void require(FileSubject subject, Verb verb) {
    access.require(subject, verb);
  }

  /** Logs that the caller asked for what there is none of. */
  NotVisible refused(String subjectKind, String subjectId, Verb verb) {
    return access.refused(subjectKind, subjectId, verb);
  }

  SupervisionFile fileOf(String superviseeId) {
    return files.of(superviseeId);
  }

  /** A session of a relationship as it would be planned. */
  Session wanted(SupervisoryRelationship pair, SessionTime time, String planKey) {
    return new Session(pair, fileOf(pair.getSuperviseeId()).getId(), time, planKey);
  }

  FileKey keyOf(FileSubject subject) {
    return keys.of(subject.fileId());
  }

  /** The name of who of a pair is not the caller. */
  String otherOf(SupervisoryRelationship pair) {
    String other =
        callerId().equals(pair.getSupervisorId()) ? pair.getSuperviseeId() : pair.getSupervisorId();
    return people.names().of(List.of(other)).get(other).getName();
  }

  String callerId() {
    return people.caller().id();
  }

  SessionView open(Session session) {
    FileKey key = keyOf(session);
    Map<String, Person> pair =
        people.names().of(List.of(session.getSupervisorId(), session.getSuperviseeId()));
    return new SessionView(
        session.getId(),
        session.fileId(),
        session.relationshipId(),
        session.getState(),
        session.getOnDay(),
        session.getStartsAt(),
        session.getMinutes(),
        key.open(session.placeContext(), session.getPlace()),
        key.open(session.additionalContext(), session.getAdditionalReason()),
        key.open(session.cancelContext(), session.getCancelReason()),
        nameOf(pair, session.getCancelledById()),
        session.getHeldTime(),
        session.getSupervisorId(),
        pair.get(session.getSupervisorId()).getName(),
        session.getSuperviseeId(),
        pair.get(session.getSuperviseeId()).getName(),
        callerId());
  }

  private static String nameOf(Map<String, Person> pair, String personId) {
    return pair.containsKey(personId) ? pair.get(personId).getName() : null;
  }

  /** Who is asking, and what people are called. */
  static class SessionPeople {

    @Inject private Caller caller;
    @Inject private Names names;

    Caller caller() {
      return caller;
    }

    Names names() {
      return names;
    }
  }
}
