package org.supervision.ejb.redaction;

import org.supervision.domain.redaction.Exemption;
import org.supervision.domain.redaction.RedactedKind;

/**
 * A redaction as somebody proposes it.
 *
 * @param of what it is left out of
 * @param subjectId its identifier
 * @param whole whether all of it is left out
 * @param words the passage; nothing where all of it is
 * @param why why here
 */
public record ProposedRedaction(
    RedactedKind of,
    String subjectId,
    boolean whole,
    String words,
    Exemption exemption,
    String why) {}
