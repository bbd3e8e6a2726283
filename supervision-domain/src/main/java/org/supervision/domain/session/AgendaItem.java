package org.supervision.domain.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.access.NotYourStep;
import org.supervision.domain.access.Openness;
import org.supervision.domain.access.PartOfFile;
import org.supervision.domain.shared.SealedText;

/** Something that one of the pair wants to talk about when they meet (PRODUCT F7). */
@Entity
@Table(name = "agenda_item")
@NamedQuery(
    name = AgendaItem.OF_SESSION,
    query = "select a from AgendaItem a where a.sessionId = :session order by a.addedAt, a.id")
public class AgendaItem extends PartOfFile {

  private static final long serialVersionUID = 1L;

  /** Query: the agenda of {@code :session}, in the order in which it was added to. */
  public static final String OF_SESSION = "AgendaItem.ofSession";

  @Column(name = "session_id")
  private String sessionId;

  private SealedText wording;

  @Column(name = "added_by_id")
  private String addedById;

  @Column(name = "added_at")
  private Instant addedAt;

  /** For the persistence provider. */
  protected AgendaItem() {}

  /**
   * Puts something on the agenda of a session that is still to come.
   *
   * @throws SessionNotPlanned where it is not
   */
  public AgendaItem(Session session, String addedById, Instant addedAt) {
    super(session);
    if (session.getState() != SessionState.PLANNED) {
      throw new SessionNotPlanned();
    }
    this.sessionId = session.getId();
    this.addedById = addedById;
    this.addedAt = addedAt;
  }

  /** What the wording must be sealed in. */
  public String context() {
    return "agenda/" + getId();
  }

  /** Says what it is, sealed in {@link #context()}. */
  public void word(SealedText newWording) {
    wording = newWording;
  }

  /** Whoever put it on the agenda may take it off again, and nobody else. */
  public void requireAddedBy(String personId) {
    if (!addedById.equals(personId)) {
      throw new NotYourStep();
    }
  }

  /** The session was called off and planned anew: its agenda goes with it. */
  public void follow(Session next) {
    sessionId = next.getId();
  }

  /** What to talk about, sealed. */
  public SealedText getWording() {
    return wording;
  }

  public String getAddedById() {
    return addedById;
  }

  public String getSessionId() {
    return sessionId;
  }

  @Override
  public String subjectKind() {
    return "agenda";
  }

  @Override
  public String authorId() {
    return addedById;
  }

  @Override
  public Openness openness() {
    return Openness.PAIR;
  }
}
