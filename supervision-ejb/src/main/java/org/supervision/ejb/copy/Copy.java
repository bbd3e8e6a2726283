package org.supervision.ejb.copy;

/**
 * A file to take along.
 *
 * @param fileName says what it is and of when, never of whom or what about
 */
public record Copy(String fileName, byte[] bytes) {}
