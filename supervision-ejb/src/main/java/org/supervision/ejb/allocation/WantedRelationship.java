package org.supervision.ejb.allocation;

import java.time.LocalDate;
import org.supervision.domain.people.RelationshipKind;

/**
 * A supervisory relationship as somebody asks for it.
 *
 * @param superviseeId who is to be supervised
 * @param supervisorId by whom
 * @param kind as what; never line management, which passes by a move
 * @param from the first day; today or a day that is past means at once
 * @param last the last day, or null
 */
public record WantedRelationship(
    String superviseeId,
    String supervisorId,
    RelationshipKind kind,
    LocalDate from,
    LocalDate last) {}
