package org.supervision.ejb.session;

import org.supervision.domain.session.TimeProposal;

/** Fact: none of the proposed times suits who was to answer, who proposed no others. */
public record TimesDeclined(TimeProposal proposal) {}
