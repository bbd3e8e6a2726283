package org.supervision.ejb.session;

import org.supervision.domain.session.Session;

/**
 * Fact: two people are to meet at a time: newly planned, moved to it, or with another of them.
 *
 * @param isMoved whether it was planned in place of one that was called off
 */
public record SessionPlanned(Session session, boolean isMoved) {}
