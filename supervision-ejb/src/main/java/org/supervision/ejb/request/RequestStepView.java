package org.supervision.ejb.request;

import java.time.LocalDate;
import org.supervision.domain.request.RequestStepKind;

/**
 * One step of a request.
 *
 * @param on the day that it is dated
 * @param by who took it
 * @param words what was asked, or why; null where nothing was said, or the reader has not the
 *     request
 */
public record RequestStepView(RequestStepKind kind, LocalDate on, String by, String words) {}
