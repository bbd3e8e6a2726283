package org.supervision.domain.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.access.Openness;
import org.supervision.domain.access.PartOfFile;

/**
 * What a supervisee writes before a session (PRODUCT C8): their own until they send it, then it
 * stays as it is and opens the record.
 */
@Entity
@Table(name = "preparation")
@NamedQuery(
    name = Preparation.OF_SESSION,
    query = "select p from Preparation p where p.sessionId = :session")
public class Preparation extends PartOfFile {

  private static final long serialVersionUID = 1L;

  /** Query: the preparation of {@code :session}. */
  public static final String OF_SESSION = "Preparation.ofSession";

  @Column(name = "session_id")
  private String sessionId;

  @Column(name = "policy_version_id")
  private String policyVersionId;

  @Column(name = "template_key")
  private String templateKey;

  @Column(name = "sent_at")
  private Instant sentAt;

  /** For the persistence provider. */
  protected Preparation() {}

  /**
   * Begins the preparation of a planned session.
   *
   * @param policyVersionId which version of the policy its form comes from
   * @param templateKey the form's key in it
   */
  public Preparation(Session session, String policyVersionId, String templateKey) {
    super(session);
    this.sessionId = session.getId();
    this.policyVersionId = policyVersionId;
    this.templateKey = templateKey;
  }

  /** It is about to be written in: what was sent is not rewritten. */
  public void edit() {
    if (isSent()) {
      throw new PreparationAlreadySent();
    }
  }

  /** Shows it to the supervisor, once and for all; sending it again changes nothing. */
  public void send(Instant at) {
    if (!isSent()) {
      sentAt = at;
    }
  }

  /** The session was called off and planned anew: what was prepared goes with it. */
  public void follow(Session next) {
    sessionId = next.getId();
  }

  public boolean isSent() {
    return sentAt != null;
  }

  /** When it was sent, or null. */
  public Instant getSentAt() {
    return sentAt;
  }

  public String getSessionId() {
    return sessionId;
  }

  public String getPolicyVersionId() {
    return policyVersionId;
  }

  public String getTemplateKey() {
    return templateKey;
  }

  @Override
  public String subjectKind() {
    return "preparation";
  }

  @Override
  public String authorId() {
    return superviseeId();
  }

  @Override
  public Openness openness() {
    return isSent() ? Openness.PAIR : Openness.AUTHOR;
  }
}
