package org.supervision.domain.people;

/**
 * Somebody and what they are employed as: read together.
 *
 * @param title of their post; null where they hold none
 */
public record PersonInPost(Person person, String title) {}
