package org.supervision.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** When a record's text was saved, and what of it the other party has been shown (PRODUCT P2). */
@Embeddable
public class Sharing implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "edited_since_shared")
  private boolean editedSince;

  @Column(name = "shared_number")
  private int times;

  @Column(name = "first_shared_at")
  private Instant firstAt;

  @Column(name = "shared_at")
  private Instant lastAt;

  @Column(name = "reader_saw")
  private Integer readerSaw;

  @Column(name = "reader_saw_before")
  private Integer readerSawBefore;

  /** For the persistence provider. */
  protected Sharing() {}

  /** Nothing is shared of what is begun now. */
  Sharing(Instant begunAt) {
    savedAt = begunAt;
    readerSaw = 0;
  }

  void save(Instant at) {
    savedAt = at;
  }

  void edit(Instant at) {
    savedAt = at;
    editedSince = true;
  }

  /**
   * The other party is shown the present text.
   *
   * @throws NothingNewToShare where they have been shown it already
   */
  void share(Instant at) {
    if (times > 0 && !editedSince) {
      throw new NothingNewToShare();
    }
    times++;
    lastAt = at;
    editedSince = false;
    if (firstAt == null) {
      firstAt = at;
    }
  }

  /** The other party has opened a version. */
  void see(int version) {
    if (isUnseen(version)) {
      readerSawBefore = readerSaw;
      readerSaw = version;
    }
  }

  /** Whether the other party has not opened a version yet, nor a later one. */
  public boolean isUnseen(int version) {
    return readerSaw == null || readerSaw < version;
  }

  /**
   * The number of the version that the other party had opened before they were shown a newer one: 0
   * where that was the first; null where it was not kept.
   */
  public Integer seenBefore(int version) {
    return isUnseen(version) ? readerSaw : readerSawBefore;
  }

  /** When the text was last saved. */
  public Instant getSavedAt() {
    return savedAt;
  }

  /** Whether the text was changed after it was last shared. */
  public boolean isEditedSince() {
    return editedSince;
  }

  /** How often it was shared. */
  public int getTimes() {
    return times;
  }

  /** When it was first shared, or null. */
  public Instant getFirstAt() {
    return firstAt;
  }

  /** When it was last shared, or null. */
  public Instant getLastAt() {
    return lastAt;
  }
}
