package org.supervision.ejb.action;

import org.supervision.domain.action.ActionStatus;

/**
 * What somebody says about an action that was carried forward.
 *
 * @param status where it is now
 * @param note what difference it made, what is in the way, or why it is dropped or handed on
 * @param byId who says so
 */
public record ActionReview(ActionStatus status, String note, String byId) {

  boolean needsNote() {
    return status != ActionStatus.OPEN;
  }

  boolean hasNoNote() {
    return note == null || note.isBlank();
  }
}
