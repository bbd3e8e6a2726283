package org.supervision.ejb.operation;

/**
 * How mail goes, before IT.
 *
 * @param open whether a mail server is set
 * @param late how many messages it did not take yet
 * @param givenUp how many of the last thirty days it never took
 */
public record MailRow(boolean open, long late, long givenUp) {}
