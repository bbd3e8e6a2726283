package org.supervision.domain.people;

/** Somebody, and what an organisation is called: read together. */
public record PersonWithin(Person person, String organisation) {}
