package org.supervision.domain.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/**
 * That a named recorder types a draft for its author: only once the supervisee has agreed, who can
 * take it back until the draft is shared (PRODUCT P7, ACCESS 6, 7).
 */
@Embeddable
public class DelegatedTyping implements Serializable {

  private static final long serialVersionUID = 1L;

  @Column(name = "recorder_id")
  private String recorderId;

  @Column(name = "recorder_consent_at")
  private Instant consentAt;

  /** Nobody is named. */
  public DelegatedTyping() {}

  void name(String newRecorderId) {
    recorderId = newRecorderId;
    consentAt = null;
  }

  void consent(Instant at) {
    if (recorderId == null) {
      throw new NoRecorderNamed();
    }
    consentAt = at;
  }

  void end() {
    recorderId = null;
    consentAt = null;
  }

  /** Who was named, whether or not the supervisee has agreed, or null. */
  public String getRecorderId() {
    return recorderId;
  }

  /** When the supervisee agreed, or null. */
  public Instant getConsentAt() {
    return consentAt;
  }

  /** The recorder who may type now, or null. */
  public String activeRecorderId() {
    return consentAt == null ? null : recorderId;
  }
}
