package org.supervision.ejb.redaction;

import org.supervision.domain.redaction.Exemption;
import org.supervision.domain.redaction.RedactedKind;
import org.supervision.domain.redaction.RedactionState;

/**
 * One redaction before who has the request.
 *
 * @param subjectId what it is left out of
 * @param passage the words, or null where all of it is left out
 * @param why why here
 * @param by who proposed it
 * @param mine whether that is the reader, who cannot agree it
 * @param agreedBy who agreed it, or null
 */
public record RedactionRow(
    String id,
    RedactedKind of,
    String subjectId,
    Exemption exemption,
    RedactionState state,
    String passage,
    String why,
    String by,
    boolean mine,
    String agreedBy) {}
