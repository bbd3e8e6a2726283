package org.supervision.ejb.request;

import org.supervision.domain.request.RequestOutcome;

/**
 * A request is about to be closed; who still has something open under it refuses.
 *
 * @param requestId which
 * @param outcome what became of it
 */
public record RequestClosing(String requestId, RequestOutcome outcome) {}
