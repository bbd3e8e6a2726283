package org.supervision.ejb.action;

import java.time.LocalDate;

/**
 * An action as somebody typed it.
 *
 * @param wording what will happen
 * @param ownerId who will do it
 * @param dueOn by when
 */
public record WrittenAction(String wording, String ownerId, LocalDate dueOn) {}
