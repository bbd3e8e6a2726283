package org.supervision.ejb.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.feed.FeedState;

/**
 * One run of the feed.
 *
 * @param askedBy who wanted it applied, or empty
 * @param mine whether that was who looks at it
 * @param effectiveOn from which day it is so, or null for when it is decided on
 * @param undoable whether it was applied and can be taken back
 * @param undoing whether it takes another back
 * @param endedAt when it was applied, stopped or called off, or null
 * @param changes how many were made, or null
 * @param stoppedBy the key of the rule that stopped it, or null
 * @param stoppedAtLine the line at which, 0 where it was none in particular, or null
 * @param reported whether its report can be taken
 * @param moving whether it was applied and files pass by it
 * @param preview what it would change, or null where it is not open any more
 * @param ahead what follows for those whose files would pass; null where it has a fault or is over
 * @param gaining the names of those of uploader, asker and who looks who would gain by it
 * @param progress how far applying it has come, or null where it has not begun
 */
public record FeedView(
    String id,
    FeedState state,
    String uploadedBy,
    Instant uploadedAt,
    String askedBy,
    boolean mine,
    LocalDate effectiveOn,
    boolean undoable,
    boolean undoing,
    Instant endedAt,
    Integer changes,
    String stoppedBy,
    Integer stoppedAtLine,
    boolean reported,
    boolean moving,
    FeedPreview preview,
    FeedAhead ahead,
    List<String> gaining,
    FeedProgress.Count progress) {}
