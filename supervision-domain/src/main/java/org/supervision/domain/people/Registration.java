package org.supervision.domain.people;

import java.time.LocalDate;

/**
 * With whom somebody is registered.
 *
 * @param body the regulator, or null for who is not registered
 * @param number theirs there, or null
 * @param renewal by when it is to be renewed, or null
 */
public record Registration(String body, String number, LocalDate renewal) {

  /** Nobody's. */
  public static final Registration NONE = new Registration(null, null, null);
}
