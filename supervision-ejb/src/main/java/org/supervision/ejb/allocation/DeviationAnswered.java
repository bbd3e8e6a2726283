package org.supervision.ejb.allocation;

import org.supervision.domain.allocation.Deviation;

/** Fact: a service manager agreed to a deviation or refused it; its state says which. */
public record DeviationAnswered(Deviation deviation) {}
