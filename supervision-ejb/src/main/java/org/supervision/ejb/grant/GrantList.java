package org.supervision.ejb.grant;

import java.util.List;

/**
 * Requests to read, as those see them who decide, or who asked.
 *
 * @param current what waits for a decision, and what runs or will; the waiting first
 * @param past a page of what is over, the latest first
 * @param more whether there are older ones
 */
public record GrantList(List<GrantRow> current, List<GrantRow> past, boolean more) {}
