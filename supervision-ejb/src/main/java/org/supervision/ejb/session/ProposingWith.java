package org.supervision.ejb.session;

/**
 * With whom somebody would propose times, and what is proposed between the two already.
 *
 * @param other the name of the other one of the pair
 * @param standingId what waits for an answer between them, or null
 * @param mine whether that is the caller's own
 */
public record ProposingWith(String other, String standingId, boolean mine) {

  /** Whether the caller has proposed times that wait for an answer. */
  public boolean isWaiting() {
    return standingId != null && mine;
  }

  /** Whether the other has, and the caller is to answer. */
  public boolean isAsked() {
    return standingId != null && !mine;
  }
}
