package org.supervision.domain.policy;

import java.time.LocalDate;

/**
 * The document that a policy pack was read from.
 *
 * @param title its title
 * @param publisher who issued it
 * @param date its date, or null where it bears none
 */
public record PolicySource(String title, String publisher, LocalDate date) {}
