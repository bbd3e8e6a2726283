package org.supervision.domain.home;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.supervision.domain.shared.Identified;

/**
 * Something asked that nobody has answered: a row of a view over what may wait. Who may answer is
 * known to the feature it belongs to alone.
 */
@Entity
@Table(name = "waiting_decision")
@NamedQuery(
    name = WaitingDecision.KINDS,
    query =
        "select distinct w.kind from WaitingDecision w where w.organisationId = :organisation"
            + " and w.askedById <> :person and (w.dueOn is null or w.dueOn <= :today)")
public class WaitingDecision extends Identified {

  private static final long serialVersionUID = 1L;

  /**
   * Query: kinds that wait in {@code :organisation} by {@code :today} and were not asked by {@code
   * :person}.
   */
  public static final String KINDS = "WaitingDecision.kinds";

  /** What is to be decided. */
  public enum Kind {
    /** A breach of an allocation rule, asked for or to be looked at again (PRODUCT W3). */
    DEVIATION,
    /** A request for access (ACCESS 15). */
    GRANT,
    /** A feed that would end many employments. */
    FEED,
    /** A draft that its author cannot finish (PRODUCT T6). */
    DRAFT,
    /** A feed that came by itself, or would do something else than was decided on. */
    ARRIVAL,
    /** Supervision that was called off again and again (PRODUCT F5). */
    CANCELLED,
    /** A hold on files whose review day has come (PRODUCT R4). */
    HOLD,
    /** A file that somebody proposes to destroy, or that may be destroyed now (PRODUCT R3). */
    DISPOSAL,
    /** Files whose time is over and of whom nobody has said anything. */
    REVIEW
  }

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "asked_by_id")
  private String askedById;

  @Column(name = "due_on")
  private LocalDate dueOn;

  /** For the persistence provider. */
  protected WaitingDecision() {}
}
