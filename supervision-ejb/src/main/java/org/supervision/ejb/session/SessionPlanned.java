package org.supervision.ejb.session;

import org.supervision.domain.session.Session;

/** Fact: two people are to meet at a time: newly planned, moved to it, or with another of them. */
public record SessionPlanned(Session session) {}
