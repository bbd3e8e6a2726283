package org.supervision.ejb.session;

import java.time.LocalDate;

/**
 * How often somebody is to be supervised for a time.
 *
 * @param weeks from one session to the next
 * @param lastOn the last day of it
 * @param reason why, as it was typed
 */
public record TighterWanted(int weeks, LocalDate lastOn, String reason) {}
