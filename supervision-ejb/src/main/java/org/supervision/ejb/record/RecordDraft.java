package org.supervision.ejb.record;

import java.util.List;
import java.util.Map;
import org.supervision.domain.policy.Template;
import org.supervision.ejb.session.PreparationView;
import org.supervision.ejb.writing.CaseDetail;

/**
 * A record before its author.
 *
 * @param overdue whether it should have been shared by now (PRODUCT P10)
 * @param content as its rows stand, not shared yet perhaps
 * @param form headings, hints and prompts
 * @param textVersions how often each section was written, by key
 * @param caseDetails references and names of the caseload that stand in it (PRODUCT P6)
 * @param brought what the supervisee sent before the session, or null
 */
public record RecordDraft(
    RecordFacts facts,
    boolean overdue,
    RecordContent content,
    Template form,
    Map<String, Integer> textVersions,
    List<CaseDetail> caseDetails,
    PreparationView brought) {}
