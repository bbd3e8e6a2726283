package org.supervision.ejb.request;

/**
 * A request is about to be closed; who still has something open under it refuses.
 *
 * @param requestId which
 */
public record RequestClosing(String requestId) {}
