package org.supervision.ejb.record;

import java.util.List;

/**
 * A shared or agreed record before one of the pair.
 *
 * @param content what was shared last, with the voices heard since; for the author, what is written
 *     now
 * @param changed keys of the sections that differ from the version shared before
 * @param digest keyed digest of the text as it stands, which a signature is bound to
 * @param signatures how many signatures stand on it
 */
public record RecordShown(
    RecordFacts facts,
    RecordContent content,
    List<String> changed,
    String digest,
    int signatures) {}
