package org.supervision.ejb.record;

import org.supervision.domain.record.SupervisionRecord;

/**
 * Fact: one of the two went back from the agreed text to the shared one.
 *
 * @param otherId the other of the two
 */
public record RecordReopened(SupervisionRecord record, String otherId) {}
