package org.supervision.ejb.record;

import org.supervision.domain.record.SupervisionRecord;

/** Fact: a record was locked, signed by both or closed. */
public record RecordLocked(SupervisionRecord record) {}
