package org.supervision.ejb.action;

import java.time.LocalDate;
import org.supervision.domain.action.ActionStatus;
import org.supervision.ejb.writing.AsShown;

/**
 * An action, opened.
 *
 * @param fromRecordId the record it was agreed in
 * @param wording the agreed wording
 * @param status where it stands now, or stood when it was reviewed in the record that was asked for
 * @param note what was said of it there: what is in the way, or what difference it made; or null
 * @param reviewedIn the record that was asked for, if it was reviewed there; or null
 */
public record ActionText(
    String id,
    String fromRecordId,
    String sectionKey,
    String wording,
    String ownerId,
    LocalDate dueOn,
    ActionStatus status,
    String note,
    String reviewedIn) {

  /** The mark of it as it was agreed: what, who, by when. */
  public String mark() {
    return mark(wording, ownerId, dueOn);
  }

  /** The mark of an action that says this. */
  public static String mark(String wording, String ownerId, LocalDate dueOn) {
    return AsShown.of(wording, ownerId, dueOn.toString());
  }
}
