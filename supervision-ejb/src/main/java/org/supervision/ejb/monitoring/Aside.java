package org.supervision.ejb.monitoring;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/**
 * Answers a question on another thread of the server. Anybody inside may ask; what is asked was
 * decided before. A bean of the container and no managed executor: on Payara whatever runs on one
 * takes the entity manager of its caller along at its end.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Aside {

  /** Asks it; the answer, or why there is none, is in the future. */
  @Asynchronous
  public <T> Future<T> ask(Callable<T> question) throws Exception {
    return new AsyncResult<>(question.call());
  }
}
