package org.supervision.ejb.action;

import java.time.LocalDate;
import org.supervision.domain.action.ActionStatus;

/**
 * An action, opened.
 *
 * @param fromRecordId the record it was agreed in
 * @param wording the agreed wording
 * @param status where it stands now
 * @param note what the last step said: what is in the way, or what difference it made; null without one
 * @param reviewedIn the record in which it was last reviewed, or null
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
    String reviewedIn) {}
