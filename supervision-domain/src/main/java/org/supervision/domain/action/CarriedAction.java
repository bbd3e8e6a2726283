package org.supervision.domain.action;

/**
 * An action from an earlier meeting as it stands in a record, or in a list.
 *
 * @param action the action
 * @param step one step of its life that was taken in this record, or its last in a list; or null
 */
public record CarriedAction(Action action, ActionStep step) {}
