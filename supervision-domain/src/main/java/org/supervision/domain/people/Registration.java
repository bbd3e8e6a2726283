package org.supervision.domain.people;

import java.time.LocalDate;
import org.supervision.domain.shared.WrittenText;

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

  private static final int LONGEST = 40;

  /** Takes a number as it is typed; throws TextTooLong where it is too long to be one. */
  public Registration {
    number = WrittenText.of(number, LONGEST);
  }
}
