package org.supervision.ejb.agreement;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.people.Caller;

/** The way to an agreement for every step on it: find, decide access, fetch the key. */
class AgreementDoor {

  @Inject private SupervisionAgreements agreements;
  @Inject private FileAccess access;
  @Inject private FileKeys keys;
  @Inject private Caller caller;
  @Inject private Event<AgreementShared> shared;

  SupervisionAgreement forStep(String id, Verb verb) {
    SupervisionAgreement agreement = agreements.getForStep(id);
    access.require(agreement, verb);
    return agreement;
  }

  /** For one that is new in this transaction. */
  void require(SupervisionAgreement agreement, Verb verb) {
    access.require(agreement, verb);
  }

  SupervisionAgreement find(String id) {
    return agreements.get(id);
  }

  Permit forReading(SupervisionAgreement agreement, Verb verb) {
    return access.require(agreement, verb);
  }

  /** Whether the caller might, without logging. */
  boolean lets(SupervisionAgreement agreement, Verb verb) {
    return access.permits(agreement, verb);
  }

  /** For reading on in what was already logged as a whole: refusals only are logged. */
  void goingOnReading(SupervisionAgreement agreement, Verb verb) {
    access.goOn(agreement, verb);
  }

  void sealed(SupervisionAgreement agreement, byte[] digest) {
    access.sealed(agreement, digest);
  }

  void shared(SupervisionAgreement agreement) {
    shared.fire(new AgreementShared(agreement));
  }

  FileKey keyOf(SupervisionAgreement agreement) {
    return keys.of(agreement.fileId());
  }

  String callerId() {
    return caller.id();
  }
}
