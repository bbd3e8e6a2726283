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

  @Column(name = "reopened_number")
  private int timesReopened;

  @Column(name = "taken_back")
  private boolean takenBack;

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
    if (times > 0 && !isShareOwed()) {
      throw new NothingNewToShare();
    }
    times++;
    lastAt = at;
    editedSince = false;
    takenBack = false;
    if (firstAt == null) {
      firstAt = at;
    }
  }

  /** One of the two went back to the text: the author has it again until it is shared anew. */
  void takeBack() {
    timesReopened++;
    takenBack = true;
  }

  /** What was shared is agreed to as it stands, whoever had taken it back. */
  void agree() {
    takenBack = false;
  }

  /**
   * Whoever answers what was shared answers the version that they were shown.
   *
   * @throws NewerVersionShared where there is a newer one
   */
  public void requireLast(int shownVersion) {
    if (shownVersion != times) {
      throw new NewerVersionShared();
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

  /** Whether it waits for its author to share it anew: it was changed since, or taken back. */
  public boolean isShareOwed() {
    return editedSince || takenBack;
  }

  /** Whether one of the two went back to the text, and its author has it still. */
  public boolean isTakenBack() {
    return takenBack;
  }

  /** Whether one of the two ever went back to the text, and said why. */
  public boolean wasReopened() {
    return timesReopened > 0;
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
