package org.supervision.ejb.employment;

import java.time.LocalDate;
import org.supervision.domain.people.RelationshipKind;

/**
 * One supervisory relationship of somebody, as a fact.
 *
 * @param id of the relationship
 * @param supervisorId of who supervises them in it
 * @param supervisor their name
 * @param last the last day, or null
 * @param over whether it is over
 */
public record SupervisedBy(
    String id,
    String supervisorId,
    String supervisor,
    RelationshipKind kind,
    LocalDate from,
    LocalDate last,
    boolean over) {}
