package org.supervision.ejb.grant;

import java.time.LocalDate;

/**
 * What somebody asks to read, as they typed it.
 *
 * @param people staff numbers or full names, one a line
 * @param purpose its key in the policy
 * @param records whether signed and closed records
 * @param agreements whether signed agreements
 * @param documents whether filed documents
 * @param aboutFrom first day of the sessions
 * @param aboutUntil last day of them
 * @param startsOn first day on which they would read
 * @param endsOn last day on which they would read
 * @param reason in words
 * @param reference a number, where the purpose asks for one
 */
public record AskedGrant(
    String people,
    String purpose,
    boolean records,
    boolean agreements,
    boolean documents,
    LocalDate aboutFrom,
    LocalDate aboutUntil,
    LocalDate startsOn,
    LocalDate endsOn,
    String reason,
    String reference) {}
