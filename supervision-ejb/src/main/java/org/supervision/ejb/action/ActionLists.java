package org.supervision.ejb.action;

/**
 * Somebody's actions.
 *
 * @param mine what they owe
 * @param theirs what others owe them
 */
public record ActionLists(ActionPage mine, ActionPage theirs) {}
