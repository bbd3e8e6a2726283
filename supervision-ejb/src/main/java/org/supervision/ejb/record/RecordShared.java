package org.supervision.ejb.record;

import org.supervision.domain.record.SupervisionRecord;

/** Fact: a record, or the next version of it, was shown to the other party. */
public record RecordShared(SupervisionRecord record) {}
