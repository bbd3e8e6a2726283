package org.supervision.ejb.retention;

/**
 * What another period for everybody would change, reckoned without changing anything.
 *
 * @param years the period looked at
 * @param leavers how many files have a date
 * @param overNow how many of them have had their time by the policy in force
 * @param overThen how many would have
 * @param moved of how many the last day would be another
 */
public record RetentionWhatIf(int years, int leavers, int overNow, int overThen, int moved) {}
