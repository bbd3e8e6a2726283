package org.supervision.ejb.record;

import java.time.Instant;

/**
 * That a record was released as a draft that its author could not finish.
 *
 * @param at when
 * @param toAnswer whether the one who looks at it is to close it as not agreed
 * @param answeredAt when the supervisee did, or null
 * @param comment what they said, or null
 */
public record ReleasedDraft(Instant at, boolean toAnswer, Instant answeredAt, String comment) {}
