package org.supervision.domain.session;

/**
 * That a session was called off and planned anew again and again, and was not held since.
 *
 * @param superviseeId whose supervision it is
 * @param supervisorId their line manager
 */
public record MovedTooOften(String superviseeId, String supervisorId) {

  /** The third cancellation in a row reaches a service manager. */
  public static final int TIMES = 3;

  /** Whether somebody has a part in it. */
  public boolean concerns(String personId) {
    return personId.equals(superviseeId) || personId.equals(supervisorId);
  }
}
