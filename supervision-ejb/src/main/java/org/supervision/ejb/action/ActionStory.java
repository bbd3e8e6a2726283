package org.supervision.ejb.action;

import java.util.List;

/**
 * An action as it stands, with all that was said of it.
 *
 * @param said the latest first
 */
public record ActionStory(ActionLine line, List<ActionSaid> said) {}
