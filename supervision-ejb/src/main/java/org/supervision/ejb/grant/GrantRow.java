package org.supervision.ejb.grant;

import java.time.Instant;
import org.supervision.domain.grant.GrantState;

/**
 * One line of a list of grants.
 *
 * @param id the grant
 * @param askedBy name of who would read
 * @param purpose in the policy's words
 * @param people how many it names
 * @param startsAt when it starts
 * @param endsAt the first instant at which it opens nothing any more
 * @param state how far it has come
 * @param running whether it opens something now
 * @param over whether its end has come
 * @param decidable whether the caller may decide on it
 */
public record GrantRow(
    String id,
    String askedBy,
    String purpose,
    int people,
    Instant startsAt,
    Instant endsAt,
    GrantState state,
    boolean running,
    boolean over,
    boolean decidable) {}
