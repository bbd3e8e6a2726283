package org.supervision.ejb.calendar;

import java.time.Instant;

/**
 * What the caller may know of the address of their own calendar; never the secret.
 *
 * @param madeAt since when it is
 * @param lastReadAt when a calendar last read it, to the hour; or null
 */
public record CalendarAddressView(Instant madeAt, Instant lastReadAt) {}
