package org.supervision.ejb.employment;

import java.time.LocalDate;

/**
 * Who manages somebody in the line, now or later.
 *
 * @param last the last day, or null
 */
public record ManagerView(String personId, String name, LocalDate from, LocalDate last) {}
