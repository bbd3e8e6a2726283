package org.supervision.ejb.action;

/**
 * An action of a record as the other party was shown it.
 *
 * @param sectionKey in which section
 */
public record SharedAction(String id, String sectionKey, WrittenAction written) {}
