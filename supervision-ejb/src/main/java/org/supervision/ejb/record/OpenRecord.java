package org.supervision.ejb.record;

import org.supervision.domain.record.SupervisionRecord;
import org.supervision.ejb.keys.FileKey;

/** A record that somebody was let into, with the key of its file. */
record OpenRecord(SupervisionRecord record, FileKey key) {}
