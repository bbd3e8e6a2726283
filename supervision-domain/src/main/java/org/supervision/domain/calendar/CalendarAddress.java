package org.supervision.domain.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/**
 * That somebody's calendar may read the times at which they meet, without a login, by a secret in
 * an address. The secret itself is kept nowhere: who has it shows it, and its digest is compared. A
 * person has one at most; a new one ends the one before.
 */
@Entity
@Table(name = "calendar_address")
@NamedQuery(
    name = CalendarAddress.OF_PERSON,
    query = "select a from CalendarAddress a where a.personId = :person")
@NamedQuery(
    name = CalendarAddress.BY_DIGEST,
    query = "select a from CalendarAddress a where a.secretDigest = :digest")
@NamedQuery(
    name = CalendarAddress.WAS_READ,
    query =
        "update CalendarAddress a set a.lastReadAt = :now where a.id = :id"
            + " and (a.lastReadAt is null or a.lastReadAt < :since)")
public class CalendarAddress extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the one of {@code :person}. */
  public static final String OF_PERSON = "CalendarAddress.ofPerson";

  /** Query: the one whose secret has {@code :digest}. */
  public static final String BY_DIGEST = "CalendarAddress.byDigest";

  /** Update: {@code :id} was read at {@code :now}, unless that is said since {@code :since}. */
  public static final String WAS_READ = "CalendarAddress.wasRead";

  @Column(name = "person_id")
  private String personId;

  @Column(name = "secret_digest")
  private String secretDigest;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "last_read_at")
  private Instant lastReadAt;

  /** For the persistence provider. */
  protected CalendarAddress() {}

  /** The first of a person; it opens once it has a secret. */
  public CalendarAddress(String personId) {
    super(Ids.next());
    this.personId = personId;
  }

  /** From now on it opens with the secret of this digest (hex of SHA-256), and with no other. */
  public void makeAnew(String digest, Instant at) {
    secretDigest = digest;
    madeAt = at;
    lastReadAt = null;
  }

  /** From now on nothing opens it. */
  public void revoke() {
    secretDigest = null;
  }

  /** Whether there is a secret that opens it. */
  public boolean isOpen() {
    return secretDigest != null;
  }

  public String getPersonId() {
    return personId;
  }

  /** When its secret was made. */
  public Instant getMadeAt() {
    return madeAt;
  }

  /** When a calendar last read it, to the hour; or null. */
  public Instant getLastReadAt() {
    return lastReadAt;
  }
}
