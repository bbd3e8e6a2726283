package org.supervision.ejb.calendar;

/**
 * A calendar entry for one person's mail.
 *
 * @param method {@code REQUEST} for a time that stands, new or moved; {@code CANCEL} for one that
 *     is free again (RFC 5546)
 * @param text the calendar, as RFC 5545 has it
 */
public record Invitation(String method, String text) {}
