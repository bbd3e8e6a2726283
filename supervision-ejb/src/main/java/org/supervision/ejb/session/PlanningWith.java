package org.supervision.ejb.session;

/**
 * With whom somebody would plan a session.
 *
 * @param other the name of the other one of the pair
 * @param inLine whether one of the two manages the other
 */
public record PlanningWith(String other, boolean inLine) {}
