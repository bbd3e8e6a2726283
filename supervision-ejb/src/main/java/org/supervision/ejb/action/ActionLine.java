package org.supervision.ejb.action;

import java.time.LocalDate;
import org.supervision.domain.action.ActionStatus;

/**
 * An action in a list, opened.
 *
 * @param recordId the record it was agreed in
 * @param owner who owes it
 * @param mine whether that is the one who looks at it
 * @param supervisor of the supervision that it was agreed in
 * @param supervisee of that supervision
 * @param note what was said of it last, or null
 */
public record ActionLine(
    String id,
    String recordId,
    String wording,
    String owner,
    boolean mine,
    String supervisor,
    String supervisee,
    LocalDate dueOn,
    ActionStatus status,
    String note) {}
