package org.supervision.ejb.action;

import java.time.Instant;
import org.supervision.domain.action.ActionStatus;

/**
 * What was said of an action once, opened.
 *
 * @param by the name of who said it
 * @param status where it was then
 * @param note what difference it made, what stood in the way, or why it was dropped; or null
 */
public record ActionSaid(String by, Instant at, ActionStatus status, String note) {}
