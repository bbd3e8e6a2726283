package org.supervision.ejb.record;

import java.time.Instant;

/**
 * That one of the two went back from the agreed text to the shared one, opened.
 *
 * @param by the name of who did
 * @param reason why, as they said it
 */
public record WentBack(String by, Instant at, String reason) {}
