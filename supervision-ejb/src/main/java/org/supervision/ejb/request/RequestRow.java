package org.supervision.ejb.request;

import java.time.LocalDate;
import org.supervision.domain.request.RequestKind;
import org.supervision.domain.request.RequestStanding;

/**
 * One request of a list: facts alone.
 *
 * @param name who asks
 * @param dueOn the last day in time, or null where there is none
 * @param assignedTo who has it
 * @param givenOn when they were first given what is kept, or null
 * @param closedOn when it was closed, or null
 */
public record RequestRow(
    String id,
    RequestKind kind,
    String name,
    String staffNumber,
    LocalDate receivedOn,
    LocalDate dueOn,
    RequestStanding standing,
    String assignedTo,
    LocalDate givenOn,
    LocalDate closedOn) {}
