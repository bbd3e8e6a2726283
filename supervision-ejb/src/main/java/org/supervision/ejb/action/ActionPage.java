package org.supervision.ejb.action;

import java.util.List;

/**
 * One page of a list of actions.
 *
 * @param more whether there are further ones
 */
public record ActionPage(List<ActionLine> lines, boolean more) {}
