package org.supervision.domain.policy;

/**
 * How many practitioners one supervisor has.
 *
 * @param atLeast fewer only shows
 * @param atMost more is a breach that needs a deviation
 */
public record SupervisorRatio(int atLeast, int atMost) {}
