package org.supervision.ejb.allocation;

/**
 * Fact: the day by which somebody is to renew their registration is near, or has come.
 *
 * @param managerId who supervises them in the line, or null
 */
public record RenewalNear(String personId, String managerId) {}
