package org.supervision.ejb.transfer;

import java.time.Instant;
import java.util.List;
import org.supervision.domain.people.RelationshipKind;

/**
 * The receipt of a supervisory relationship that ended: facts.
 *
 * @param fileId the file, for who still reads it; or null
 * @param follows given name of the line manager who follows the open actions, or an empty text
 * @param endedAt from when on it gave no right
 * @param settledAt when what was under way was finished with
 * @param became what became of that
 */
public record EndingView(
    String id,
    String fileId,
    String supervisee,
    String supervisor,
    RelationshipKind kind,
    String follows,
    Instant endedAt,
    Instant settledAt,
    List<AffectedItem> became) {}
