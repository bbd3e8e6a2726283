package org.supervision.domain.feed;

import java.time.LocalDate;

/**
 * Somebody, as HR knows them.
 *
 * @param number their number in the HR system, the same after they come back
 * @param givenName the name colleagues call them by
 * @param familyName their family name
 * @param login the name they sign in under, or null
 * @param email their work mail, or null
 * @param regulator the body they are registered with, or null
 * @param registrationNumber their number there, or null
 * @param renewal the day by which the registration is to be renewed, or null
 * @param training the day by which they are to be trained to supervise, or null
 * @param observation the day by which their practice is to be observed, or null
 */
public record FeedPerson(
    String number,
    String givenName,
    String familyName,
    String login,
    String email,
    String regulator,
    String registrationNumber,
    LocalDate renewal,
    LocalDate training,
    LocalDate observation) {

  /** Given and family name, as colleagues write it. */
  public String name() {
    return givenName + " " + familyName;
  }
}
