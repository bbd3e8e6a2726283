package org.supervision.ejb.signature;

/**
 * What was signed.
 *
 * @param kind {@code record} or {@code agreement}
 * @param id its identifier
 */
public record SignedSubject(String kind, String id) {}
