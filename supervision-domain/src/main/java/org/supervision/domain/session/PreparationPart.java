package org.supervision.domain.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.supervision.domain.writing.WrittenPart;

/** What a supervisee wrote under one heading of the preparation form. */
@Entity
@Table(name = "preparation_part")
@NamedQuery(
    name = PreparationPart.OF,
    query =
        "select p from PreparationPart p where p.preparationId = :preparation order by p.position")
@NamedQuery(
    name = PreparationPart.SENT,
    query =
        "select new org.supervision.domain.session.SentPart(q, p) from PreparationPart p"
            + " join Preparation q on q.id = p.preparationId"
            + " where q.sessionId = :session and q.sentAt is not null order by p.position")
public class PreparationPart extends WrittenPart {

  private static final long serialVersionUID = 1L;

  /** Query: the parts of {@code :preparation} in order. */
  public static final String OF = "PreparationPart.of";

  /** Query: what was sent before {@code :session}, in order. */
  public static final String SENT = "PreparationPart.sent";

  @Column(name = "preparation_id")
  private String preparationId;

  /** For the persistence provider. */
  protected PreparationPart() {}

  /**
   * @param preparationId which preparation
   * @param partKey the form's key of the heading
   * @param position in order, from 1
   */
  public PreparationPart(String preparationId, String partKey, int position) {
    super(partKey, position);
    this.preparationId = preparationId;
  }

  @Override
  protected String whole() {
    return "preparation/" + preparationId;
  }
}
