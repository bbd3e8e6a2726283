package org.supervision.ejb.record;

import java.time.Instant;

/**
 * What somebody disputes in a record about them, opened.
 *
 * @param by name of who disputes it
 * @param at when that was noted
 * @param passage the words in question
 * @param statement what they say instead
 * @param settledAs name of the {@code DisputeOutcome}, or null while it is checked
 * @param settledAt when it was checked, or null
 * @param why it was settled so, or null
 */
public record Disputed(
    String by,
    Instant at,
    String passage,
    String statement,
    String settledAs,
    Instant settledAt,
    String why) {}
