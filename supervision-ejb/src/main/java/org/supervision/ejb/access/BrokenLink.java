package org.supervision.ejb.access;

/**
 * The first place at which the access log does not hold.
 *
 * @param chainId the file, or the person
 * @param seq the row's number in the chain
 * @param sentence what is wrong, for whoever has to act on it
 */
public record BrokenLink(String chainId, long seq, String sentence) {}
