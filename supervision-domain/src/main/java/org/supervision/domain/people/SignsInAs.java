package org.supervision.domain.people;

/**
 * Somebody's staff number and the login that they sign in under.
 *
 * @param number in the HR system
 * @param login or null, where they cannot sign in
 */
public record SignsInAs(String number, String login) {}
