package org.supervision.ejb.record;

import java.util.List;
import org.supervision.ejb.writing.CaseDetail;

/**
 * A shared or agreed record before one of the pair.
 *
 * @param content what was shared last, with the voices heard since; for the author, what is written
 *     now
 * @param former for its reader, the sections that differ from what they had seen before, as they
 *     were then
 * @param digest keyed digest of the text as it stands, which a signature is bound to
 * @param signatures how many signatures stand on it
 * @param wentBack who went back to the text after it was agreed, and why
 * @param caseDetails for its author, what names a case in text that waits to be shared again
 */
public record RecordShown(
    RecordFacts facts,
    RecordContent content,
    List<RecordContent.Section> former,
    String digest,
    int signatures,
    List<WentBack> wentBack,
    List<CaseDetail> caseDetails) {}
