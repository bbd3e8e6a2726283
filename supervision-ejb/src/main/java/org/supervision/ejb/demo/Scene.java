package org.supervision.ejb.demo;

import org.supervision.domain.people.Person;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.ejb.keys.FileKey;
import tools.jackson.databind.JsonNode;

/** One record of the example while it is made. */
record Scene(
    JsonNode node,
    SupervisionRecord record,
    ExampleCast cast,
    ExampleDates dates,
    String organisationId) {

  FileKey key() {
    return cast.keyOf(record.fileId());
  }

  Person person(String login) {
    return cast.person(login);
  }
}
