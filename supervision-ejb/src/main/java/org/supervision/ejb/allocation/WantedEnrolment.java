package org.supervision.ejb.allocation;

import java.time.LocalDate;
import org.supervision.domain.people.Registration;
import org.supervision.domain.people.RelationshipKind;

/**
 * Somebody from outside as HR enrols them.
 *
 * @param givenName the name colleagues call them by
 * @param familyName their family name
 * @param agency for whom they work
 * @param login under which the identity provider knows them
 * @param email where they are reached
 * @param supervisee staff number or full name of whom they are to supervise
 * @param kind as what; never line management
 * @param from the first day, or null for today
 * @param last the last day: with it their login ends too
 * @param registration with whom they are registered
 */
public record WantedEnrolment(
    String givenName,
    String familyName,
    String agency,
    String login,
    String email,
    String supervisee,
    RelationshipKind kind,
    LocalDate from,
    LocalDate last,
    Registration registration) {}
