package org.supervision.ejb.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.supervision.domain.access.Verb;
import org.supervision.ejb.people.Caller;

/**
 * Logs who signs in and out and who proves their identity unasked, in the chain of what they did.
 * Anyone signed in may: they can log nobody but themselves.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIns {

  @Inject private AccessTrail trail;
  @Inject private LogEntries entries;
  @Inject private Caller caller;

  /** The caller has signed in; throws NotVisible where the login belongs to nobody here. */
  public void in() {
    trail.addNow(entries.visit(caller.person(), Verb.LOGIN));
  }

  /** The identity provider confirmed the caller, and no signature was waiting for it. */
  public void unasked() {
    trail.addNow(entries.strayConfirmation());
  }

  /** The caller signs out, or was signed out. */
  public void out() {
    trail.addNow(entries.visit(caller.person(), Verb.LOGOUT));
  }
}
