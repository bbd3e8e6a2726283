package org.supervision.domain.people;

/** An employment, whose it is, as what, and where: read together. */
public record Employed(Employment employment, Person person, Post post, Team team) {}
