package org.supervision.ejb.record;

import java.util.List;

/**
 * A record for a copy of it, whatever its state.
 *
 * @param text what it says within the reader's reach; {@code lockedAt} is null where it is not
 *     locked
 * @param late signatures that came after it was closed
 * @param statements what the other party stated after it was closed
 * @param disputed what who it is about disputes in it
 * @param whole whether that is all of it, sections on health and welfare included
 */
public record RecordCopy(
    RecordFacts facts,
    SignedRecord text,
    List<SignedRecord.Signed> late,
    List<StatedLate> statements,
    List<Disputed> disputed,
    boolean whole) {}
