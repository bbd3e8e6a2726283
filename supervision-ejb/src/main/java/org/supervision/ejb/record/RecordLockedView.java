package org.supervision.ejb.record;

import java.util.List;

/**
 * A locked record before somebody who may read it.
 *
 * @param signed as it was locked, within the reader's reach
 * @param whole whether that is all of it, sections on health and welfare included
 * @param late signatures that came after it was closed
 * @param statements what the other party stated after it was closed; empty for a purpose that does
 *     not cover health and welfare, of which they may speak
 * @param disputed what who it is about disputes in what of it opens to the reader
 * @param wentBack who had gone back to the text before it was locked, and why; for the pair
 * @param addenda locked addenda to it
 * @param released what was said to it where it was released unfinished, or null
 * @param ofThePair whether the reader is of the pair, who take copies; others read only (ACCESS 10)
 * @param inTray whether it is read in an inspector's tray, which has no file around it (ACCESS 17)
 */
public record RecordLockedView(
    RecordFacts facts,
    SignedRecord signed,
    boolean whole,
    List<SignedRecord.Signed> late,
    List<StatedLate> statements,
    List<Disputed> disputed,
    List<WentBack> wentBack,
    List<RecordFacts> addenda,
    ReleasedDraft released,
    boolean ofThePair,
    boolean inTray) {}
