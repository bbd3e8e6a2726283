package org.supervision.domain.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;
import org.supervision.domain.shared.SealedText;

/** One step in the life of an action; the history is only ever added to (PRODUCT P5). */
@Entity
@Table(name = "action_step")
public class ActionStep extends Identified {

  private static final long serialVersionUID = 1L;

  @Column(name = "action_id")
  private String actionId;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "by_id")
  private String byId;

  @Enumerated(EnumType.STRING)
  private ActionStatus status;

  private SealedText note;

  @Column(name = "record_id")
  private String recordId;

  /** For the persistence provider. */
  protected ActionStep() {}

  /**
   * @param action whose life it is a step of, already in its new status
   * @param byId who took it
   */
  public ActionStep(Action action, String byId, Instant takenAt) {
    super(Ids.next());
    this.actionId = action.getId();
    this.status = action.getStatus();
    this.recordId = action.getLastReviewedIn();
    this.byId = byId;
    this.takenAt = takenAt;
  }

  /** The step of handing on: the action goes on, with somebody else (PRODUCT P5). */
  public static ActionStep handedOn(Action action, String byId, Instant at) {
    ActionStep step = new ActionStep(action, byId, at);
    step.status = ActionStatus.HANDED_ON;
    step.recordId = null;
    return step;
  }

  /**
   * Says what stood in the way, why it was dropped, or what effect it had; sealed in {@link
   * #context()}.
   */
  public void explain(SealedText newNote) {
    note = newNote;
  }

  /** What the note is sealed in. */
  public String context() {
    return "action/" + actionId + "/step/" + getId();
  }

  public Instant getTakenAt() {
    return takenAt;
  }

  public String getById() {
    return byId;
  }

  public ActionStatus getStatus() {
    return status;
  }

  /** The note, sealed, or null. */
  public SealedText getNote() {
    return note;
  }

  /** The record in which it was reviewed, or null. */
  public String getRecordId() {
    return recordId;
  }
}
