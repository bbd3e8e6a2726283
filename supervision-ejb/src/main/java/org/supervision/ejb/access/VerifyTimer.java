package org.supervision.ejb.access;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Verifies the access log every night, and tells the server's log what does not hold. */
@Singleton
@TransactionAttribute(NOT_SUPPORTED)
public class VerifyTimer {

  private static final Logger LOG = Logger.getLogger(VerifyTimer.class.getName());

  @Inject private LogVerification verification;

  /** The job; after the hour that summer time takes or gives. */
  @Schedule(hour = "3", minute = "30", timezone = "Europe/London", persistent = false)
  void verify() {
    verification.firstBroken().ifPresent(link -> LOG.log(Level.SEVERE, link.sentence()));
  }
}
