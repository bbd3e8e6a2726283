package org.supervision.domain.people;

/**
 * Somebody who is signed in, with what every page says of them: read in one query at each request,
 * and never kept for the next.
 *
 * @param person who
 * @param organisation what their organisation is called
 * @param post what they are employed as today, or null
 * @param supervisees in how many current relationships they supervise
 * @param supervisors in how many they are supervised
 */
public record SignedIn(
    Person person, String organisation, String post, long supervisees, long supervisors) {

  /** Whether they supervise anybody now. */
  public boolean isSupervisor() {
    return supervisees > 0;
  }

  /** Whether somebody supervises them now. */
  public boolean isSupervised() {
    return supervisors > 0;
  }
}
