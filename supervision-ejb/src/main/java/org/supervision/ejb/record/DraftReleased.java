package org.supervision.ejb.record;

import org.supervision.domain.record.SupervisionRecord;

/** Fact: a draft that its author could not finish was given to the supervisee. */
public record DraftReleased(SupervisionRecord record) {}
