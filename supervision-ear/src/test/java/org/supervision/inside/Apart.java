package org.supervision.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.concurrent.Callable;

/** Does something in a transaction of its own, while another may be open. */
@ApplicationScoped
public class Apart {

  /** Commits where the work returns, rolls back where it throws a runtime exception. */
  @Transactional(TxType.REQUIRES_NEW)
  public <T> T inOwnTransaction(Callable<T> work) throws Exception {
    return work.call();
  }

  /** Does something as a timer of the server does: with nobody's request, and in no transaction. */
  @ActivateRequestContext
  public void asATimerDoes(Runnable work) {
    work.run();
  }
}
