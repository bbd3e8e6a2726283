package org.supervision.domain.feed;

import java.time.LocalDate;

/**
 * What somebody is employed as, as HR knows it.
 *
 * @param startedOn first day in this post
 * @param role the policy's key for it
 * @param title as it stands after a name
 * @param level of line management, 1 for a practitioner
 * @param team where
 * @param stage the career stage, or null for who is experienced
 * @param stageFrom when the stage began, or null
 * @param placementDays days a week on placement, or null for who is no trainee
 * @param supervised whether due dates are reckoned for it here
 */
public record FeedPost(
    LocalDate startedOn,
    String role,
    String title,
    int level,
    FeedTeam team,
    String stage,
    LocalDate stageFrom,
    Integer placementDays,
    boolean supervised) {}
