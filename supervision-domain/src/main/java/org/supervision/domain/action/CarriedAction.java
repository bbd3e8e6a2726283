package org.supervision.domain.action;

/**
 * An action from an earlier meeting as it stands in a record.
 *
 * @param action the action
 * @param step one step of its life that was taken in this record, or null
 */
public record CarriedAction(Action action, ActionStep step) {}
