package org.supervision.domain.access;

import java.io.Serializable;

/**
 * That access was decided and granted: to whom, as what, and how far it reaches.
 *
 * @param personId who was let in
 * @param capacity as what
 * @param coversHealth whether the section on health and welfare is open too (ACCESS 13)
 * @param purpose key of the purpose stated, or null for the pair
 * @param granted how far a grant reaches; null for whoever needs none
 */
public record Permit(
    String personId, Capacity capacity, boolean coversHealth, String purpose, Granted granted)
    implements Serializable {

  /** Somebody who needs no grant. */
  public Permit(String personId, Capacity capacity, boolean coversHealth, String purpose) {
    this(personId, capacity, coversHealth, purpose, null);
  }
}
