package org.supervision.ejb.action;

import java.util.List;

/**
 * One page of a list of actions.
 *
 * @param number from 0
 * @param more whether there are further ones
 */
public record ActionPage(List<ActionLine> lines, int number, boolean more) {}
