package org.supervision.ejb.tray;

import jakarta.inject.Inject;
import org.supervision.domain.access.Verb;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.tray.InspectionTray;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.grant.Approvers;
import org.supervision.ejb.people.Caller;

/** Who draws, gives and sees trays; for everybody else there are none. */
class TrayDoor {

  /** The word for a tray in the access log. */
  static final String SUBJECT = "tray";

  /** The policy's purpose of an inspection. */
  static final String PURPOSE = "inspection";

  /** The role of the identity provider that inspectors have. */
  static final String INSPECTOR = "inspector";

  @Inject private InspectionTrays trays;
  @Inject private FileAccess access;
  @Inject private Approvers approvers;
  @Inject private Caller caller;

  /** Whether the caller draws and gives: a head of service, or HR. */
  boolean draws() {
    return approvers.decide();
  }

  /** Lets on who draws and gives, for a step that names no tray yet. */
  void requireDraws(Verb verb) {
    if (!draws()) {
      throw access.refused(SUBJECT, caller.id(), verb);
    }
  }

  /** A tray, for who draws and gives. */
  InspectionTray forDeciding(String id, Verb verb) {
    InspectionTray tray = trays.find(id).orElseThrow(NotVisible::new);
    if (!tray.getOrganisationId().equals(caller.organisationId()) || !draws()) {
      throw access.refused(SUBJECT, id, verb);
    }
    return tray;
  }

  void done(InspectionTray tray, Verb verb) {
    access.done(SUBJECT, tray.getId(), verb);
  }

  Caller caller() {
    return caller;
  }

  FileAccess access() {
    return access;
  }
}
