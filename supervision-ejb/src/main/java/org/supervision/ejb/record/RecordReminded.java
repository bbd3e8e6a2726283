package org.supervision.ejb.record;

import org.supervision.domain.record.SupervisionRecord;

/** Fact: the other party is to be reminded of a record that waits for them. */
public record RecordReminded(SupervisionRecord record) {}
