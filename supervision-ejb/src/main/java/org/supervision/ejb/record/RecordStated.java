package org.supervision.ejb.record;

import org.supervision.domain.record.SupervisionRecord;

/** Fact: something was stated beside a record that was closed without the one who states it. */
public record RecordStated(SupervisionRecord record) {}
