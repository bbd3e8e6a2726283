package org.supervision.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import org.supervision.domain.shared.SealedText;

/**
 * That a draft which its author could not finish was given to the supervisee, and what they said to
 * it (PRODUCT T6). Who released it has not read it.
 */
@Embeddable
public class Release implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "released_by_id")
  private String byId;

  @Column(name = "released_at")
  private Instant at;

  @Column(name = "release_comment")
  private SealedText comment;

  @Column(name = "release_answered_at")
  private Instant answeredAt;

  /** For the persistence provider. */
  protected Release() {}

  Release(String byId, Instant at) {
    this.byId = byId;
    this.at = at;
  }

  void answer(SealedText said, Instant when) {
    comment = said;
    answeredAt = when;
  }

  /** Who released it. */
  public String getById() {
    return byId;
  }

  public Instant getAt() {
    return at;
  }

  /** What the supervisee said to it, sealed, or null. */
  public SealedText getComment() {
    return comment;
  }

  /** When the supervisee closed it as not agreed, or null. */
  public Instant getAnsweredAt() {
    return answeredAt;
  }
}
