package org.supervision.ejb.notification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.notification.NotSent;
import org.supervision.domain.notification.OutboxMessage;
import org.supervision.domain.people.Person;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.people.Relationships;

/** To whom a message goes at the moment it is delivered, which may be days after it was written. */
class Recipients {

  @Inject private Names names;
  @Inject private Relationships relationships;
  @Inject private LinkedSubjects subjects;
  @Inject private FileAccess access;
  @Inject private Clock clock;

  /** The person it is written to, or null where nobody is known by the identifier any more. */
  Person of(OutboxMessage message) {
    return names.of(List.of(message.getPersonId())).get(message.getPersonId());
  }

  /** Why it is not sent to them, if it is not. */
  Optional<NotSent> whyNot(OutboxMessage message, Person person) {
    if (person == null || !person.isEmployedOn(LocalDate.now(clock))) {
      return Optional.of(NotSent.HAS_LEFT);
    }
    if (person.getEmail() == null) {
      return Optional.of(NotSent.NO_ADDRESS);
    }
    return isTheirs(message, person) ? Optional.empty() : Optional.of(NotSent.OUTDATED);
  }

  private boolean isTheirs(OutboxMessage message, Person person) {
    boolean lasts =
        message.getRelationshipId() == null
            || relationships.isCurrentOf(message.getRelationshipId(), message.getPersonId());
    return lasts && (!message.getKind().isReminder() || leads(message, person));
  }

  /** Nobody is reminded of what they would not find (PRODUCT X6). */
  private boolean leads(OutboxMessage message, Person person) {
    return !subjects.isPart(message.getPath())
        || subjects.at(message.getPath()).filter(found -> access.leads(person, found)).isPresent();
  }
}
