package org.supervision.domain.people;

/**
 * A team and how many people are in it, or come to it: read together.
 *
 * @param team which
 * @param people whoever has two posts in it counts once
 */
public record TeamWithPeople(Team team, long people) {}
