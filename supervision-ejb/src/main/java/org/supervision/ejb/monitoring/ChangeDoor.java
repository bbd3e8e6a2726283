package org.supervision.ejb.monitoring;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.LinesOfSight;
import org.supervision.ejb.people.Names;

/** Who may change an organisation's policy, and whom of it they see by name. */
class ChangeDoor {

  private static final String SUBJECT = "policy";

  @Inject private Caller caller;
  @Inject private LinesOfSight lines;
  @Inject private Names names;
  @Inject private FileAccess access;
  @Inject private Clock clock;

  /** IT administrators, and heads of service and above. */
  boolean isOpen() {
    boolean outside = caller.person().isFromOutside();
    return !outside
        && (caller.hasRole("it-administrator") || caller.signedIn().maybeHeadsService());
  }

  /**
   * Lets them in to the policies of their organisation.
   *
   * @throws NotVisible for everybody else, and it is in the log
   */
  void admit(Verb verb) {
    admit(caller.organisationId(), verb);
  }

  /** The same to one version, which the log names. */
  void admit(String versionId, Verb verb) {
    if (!isOpen()) {
      throw access.refused(SUBJECT, versionId, verb);
    }
  }

  /** Whom the caller manages, directly or through the line. */
  Set<String> below() {
    return lines.below(caller.id(), caller.organisationId(), clock.instant());
  }

  /** Heads of service and above, without the caller (ACCESS 9). */
  List<Person> authorities() {
    return names.headsOf(caller.organisationId()).stream()
        .filter(one -> !one.getId().equals(caller.id()))
        .toList();
  }

  String organisationId() {
    return caller.organisationId();
  }

  String callerId() {
    return caller.id();
  }

  void listed(String list, int found) {
    access.listed(list, found);
  }

  void done(String id) {
    access.done(SUBJECT, id, Verb.APPLY);
  }
}
