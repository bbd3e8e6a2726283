package org.supervision.domain.file;

import org.supervision.domain.people.Person;

/**
 * Somebody, and the file about them.
 *
 * @param file null where they have none
 */
public record PersonWithFile(Person person, SupervisionFile file) {}
