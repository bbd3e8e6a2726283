package org.supervision.ejb.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.allocation.DeviationState;
import org.supervision.domain.people.RelationshipKind;

/**
 * A deviation as facts.
 *
 * @param rules which rules it breaks, as pages name them
 * @param from the day from which it is asked for; null for at once
 * @param reviewOn by when it is to be looked at again
 * @param reviewOverdue whether that day is past
 * @param lapsed whether its day came before anybody had decided
 * @param decidable whether the caller is asked to decide
 */
public record DeviationRow(
    String id,
    String supervisee,
    String supervisor,
    RelationshipKind kind,
    List<String> rules,
    LocalDate from,
    String askedBy,
    Instant askedAt,
    LocalDate reviewOn,
    boolean reviewOverdue,
    DeviationState state,
    boolean lapsed,
    boolean decidable) {}
