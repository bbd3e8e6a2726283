package org.supervision.ejb.employment;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.PersonWithFile;
import org.supervision.domain.people.NobodyRecordsTheirOwn;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Team;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Names;

/** Lets HR in to what is known of those who are employed here, and nobody else (ACCESS 19). */
class EmploymentDoor {

  private static final String SUBJECT = "person";

  @Inject private FileAccess access;
  @Inject private Caller caller;
  @Inject private Files files;
  @Inject private Names names;

  /** Lets HR in; for anybody else there is nothing of the sort, and the try is in the log. */
  void requireHr(Verb verb) {
    access.requireHr(SUBJECT, verb);
  }

  /** Somebody of the caller's organisation; looking at their facts is logged before it is shown. */
  PersonWithFile look(String personId) {
    PersonWithFile found = here(personId, Verb.LIST);
    if (found.file() == null) {
      access.looked(SUBJECT, personId, Verb.LIST);
    } else {
      Permit permit = access.goOn(found.file(), Verb.LIST);
      access.listed(found.file(), Verb.LIST, permit, 1);
    }
    return found;
  }

  /**
   * Somebody of whom the caller may say what allocation turns on.
   *
   * @throws NobodyRecordsTheirOwn where it is the caller (9)
   */
  PersonWithFile admit(String personId) {
    PersonWithFile found = here(personId, Verb.RECORD_FACTS);
    if (isCaller(personId)) {
      access.refused(SUBJECT, personId, Verb.RECORD_FACTS);
      throw new NobodyRecordsTheirOwn();
    }
    return found;
  }

  /** The same for saying it, decided and logged with the change. */
  Person admitToRecord(String personId) {
    PersonWithFile found = admit(personId);
    if (found.file() == null) {
      access.done(SUBJECT, personId, Verb.RECORD_FACTS);
    } else {
      access.require(found.file(), Verb.RECORD_FACTS);
    }
    return found.person();
  }

  /** Whether somebody is the caller. */
  boolean isCaller(String personId) {
    return personId.equals(caller.id());
  }

  /** Logs a page of a list before it is shown. */
  void listed(int found) {
    access.listed("people", found);
  }

  String organisationId() {
    return caller.organisationId();
  }

  Map<String, Person> names(Collection<String> ids) {
    return names.of(ids);
  }

  /** The teams of the caller's organisation, by name. */
  List<Team> teams() {
    return names.teams(caller.organisationId()).stream()
        .sorted(Comparator.comparing(Team::getName))
        .toList();
  }

  private PersonWithFile here(String personId, Verb verb) {
    access.requireHr(SUBJECT, personId, verb, () -> colleague(personId).map(PersonWithFile::file));
    return colleague(personId).orElseThrow(() -> access.refused(SUBJECT, personId, verb));
  }

  private Optional<PersonWithFile> colleague(String personId) {
    return files
        .withPerson(personId)
        .filter(one -> one.person().getOrganisationId().equals(caller.organisationId()));
  }
}
