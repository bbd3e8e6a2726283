package org.supervision.ejb.job;

import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Around each timer: what breaks it off is told to the server's log and goes no further. One of the
 * servers gives a timer up for good, until it is started again, whose call failed twice: a database
 * that was away for ten seconds would have ended mail, moves and feeds.
 */
public class Untiring implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(Untiring.class.getName());

  /** Lets the timer do its work; it is called again in its turn, whatever becomes of this. */
  @AroundTimeout
  public Object goOn(InvocationContext call) {
    try {
      return call.proceed();
    } catch (Exception e) {
      LOG.log(Level.WARNING, e, () -> call.getMethod() + " broke off; it goes on in its turn.");
      return null;
    }
  }
}
