package org.supervision.stage;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The turn to type a password at the identity provider, which for a minute turns away whoever does
 * so twice at the same instant: tests that run at a time share their people.
 */
public final class PasswordTurn {

  private static final ReentrantLock TURN = new ReentrantLock(true);

  private PasswordTurn() {}

  /** Does a step when nobody else types a password; what it comes to. */
  public static <T> T take(Callable<T> step) {
    TURN.lock();
    try {
      return step.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("The password was not sent", e);
    } finally {
      TURN.unlock();
    }
  }
}
