package org.supervision.ejb.policy;

/**
 * Another version was put in force for an organisation.
 *
 * @param organisationId which one
 */
record PolicyPut(String organisationId) {}
