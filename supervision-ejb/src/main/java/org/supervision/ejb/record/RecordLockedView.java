package org.supervision.ejb.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A locked record before somebody who may read it.
 *
 * @param signed as it was locked, within the reader's reach
 * @param whole whether that is all of it, sections on health and welfare included
 * @param lateSignatures when somebody signed after it was closed, by person
 * @param addenda locked addenda to it
 */
public record RecordLockedView(
    RecordFacts facts,
    SignedRecord signed,
    boolean whole,
    Map<String, Instant> lateSignatures,
    List<RecordFacts> addenda) {}
