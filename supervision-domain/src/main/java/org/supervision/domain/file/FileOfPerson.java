package org.supervision.domain.file;

import org.supervision.domain.people.Person;

/** A file with the person that it is about. */
public record FileOfPerson(String fileId, Person person) {}
