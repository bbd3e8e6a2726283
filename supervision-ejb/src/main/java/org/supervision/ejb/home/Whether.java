package org.supervision.ejb.home;

import java.time.LocalDate;
import org.supervision.domain.agreement.AgreementState;

/**
 * Whether supervision takes place, never what was said in it: what a manager sees of a file without
 * stating a purpose (ACCESS 11).
 *
 * @param lastHeld when it was last held, or null
 * @param dueOn when the next is due; null where nothing is set or an absence holds the clock
 * @param overdue whether that has passed
 * @param agreement how far the newest agreement with the line manager is, or null for none
 * @param unsigned how many records with the line manager were shared and are not signed by both
 */
public record Whether(
    LocalDate lastHeld, LocalDate dueOn, boolean overdue, AgreementState agreement, int unsigned) {}
