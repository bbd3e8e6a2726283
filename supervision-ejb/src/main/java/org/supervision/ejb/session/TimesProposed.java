package org.supervision.ejb.session;

import org.supervision.domain.session.TimeProposal;

/** Fact: one of a pair proposed times, and the other is to answer. */
public record TimesProposed(TimeProposal proposal) {}
