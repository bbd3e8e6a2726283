package org.supervision.ejb.session;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.Template;
import org.supervision.domain.session.Preparation;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionNotPlanned;
import org.supervision.domain.session.SessionState;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.policy.Policies;

/** The form of a preparation, and its row, which is made when something is written first. */
class PreparationDoor {

  private static final String KIND = "preparation";

  @Inject private Preparations preparations;
  @Inject private Policies policies;
  @Inject private Clock clock;

  Optional<Preparation> find(Session session) {
    return preparations.ofSession(session.getId());
  }

  /** For writing: the session is still to come and locked, so that no second one is begun. */
  Preparation toWrite(Session session) {
    if (session.getState() != SessionState.PLANNED) {
      throw new SessionNotPlanned();
    }
    Preparation preparation = find(session).orElseGet(() -> begin(session));
    preparation.edit();
    return preparation;
  }

  private Preparation begin(Session session) {
    Policy policy = policies.of(session.organisationId());
    Preparation begun = new Preparation(session, policy.versionId(), formToday(session).key());
    preparations.add(begun);
    return begun;
  }

  Instant now() {
    return clock.instant();
  }

  /** The form it was begun on; where it wasn't yet, the one of today. */
  Template form(Session session, Optional<Preparation> preparation) {
    return preparation
        .map(one -> policies.template(one.getPolicyVersionId(), one.getTemplateKey()))
        .orElseGet(() -> formToday(session));
  }

  /** A council whose policy lays no form out has no preparation. */
  private Template formToday(Session session) {
    return policies.of(session.organisationId()).templateFor(KIND, "").orElseThrow(NotVisible::new);
  }
}
