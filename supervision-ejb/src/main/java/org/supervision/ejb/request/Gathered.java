package org.supervision.ejb.request;

import java.time.LocalDate;
import org.supervision.domain.request.GatheredKind;

/**
 * How much of a kind is kept about somebody.
 *
 * @param first the first day of it, or null where none of it has one
 * @param last the last day
 */
public record Gathered(GatheredKind kind, int howMany, LocalDate first, LocalDate last) {}
