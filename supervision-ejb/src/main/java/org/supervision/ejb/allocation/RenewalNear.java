package org.supervision.ejb.allocation;

/**
 * Fact: a day by which somebody is to renew, to be trained or observed is near, or has come.
 *
 * @param managerId who supervises them in the line, or null
 */
public record RenewalNear(String personId, String managerId) {}
