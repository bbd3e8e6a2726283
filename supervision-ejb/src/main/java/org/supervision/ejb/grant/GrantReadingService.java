package org.supervision.ejb.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supervision.domain.access.Verb;
import org.supervision.domain.grant.AccessGrant;
import org.supervision.domain.grant.GrantState;
import org.supervision.domain.grant.GrantedFile;
import org.supervision.domain.people.Person;
import org.supervision.ejb.access.GrantReadings;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;

/** Grants in lists, and one with what was read under it: its certificate (ACCESS 16). */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GrantReadingService {

  private static final int PAGE = 20;

  @Inject private GrantDoor door;
  @Inject private AccessGrants grants;
  @Inject private GrantReadings readings;
  @Inject private FileKeys keys;
  @Inject private Clock clock;

  /**
   * A page of grants, the latest first: all of the organisation for those who decide, else what the
   * caller asked for; one more than a page where there are older ones.
   *
   * @param page from 0
   */
  public List<GrantRow> list(int page) {
    boolean decides = door.decides();
    String me = door.caller().id();
    int first = Math.max(0, page) * PAGE;
    List<AccessGrant> found =
        decides
            ? grants.ofOrganisation(door.caller().organisationId(), first, PAGE + 1)
            : grants.askedBy(me, first, PAGE + 1);
    Map<String, List<GrantedFile>> files =
        grants.filesOf(found.stream().map(AccessGrant::getId).toList()).stream()
            .collect(Collectors.groupingBy(GrantedFile::getGrantId));
    Map<String, Person> people =
        door.names().of(found.stream().map(AccessGrant::getAskedBy).toList());
    door.listed(Math.min(found.size(), PAGE));
    return found.stream()
        .map(grant -> row(grant, files.getOrDefault(grant.getId(), List.of()), people, decides))
        .toList();
  }

  /** Whether the caller decides on requests. */
  public boolean decides() {
    return door.decides();
  }

  /** One grant, for who asked for it and for those who decide; logged as read. */
  public GrantView read(String id) {
    AccessGrant grant = door.forSeeing(id, Verb.READ);
    List<GrantedFile> files = grants.filesOf(List.of(id));
    List<GrantReadings.Reading> read = readings.under(id, grant.getAskedBy());
    door.listed(read.size());
    List<String> ids = new ArrayList<>(files.stream().map(GrantedFile::getSuperviseeId).toList());
    ids.add(grant.getAskedBy());
    ids.add(grant.getDecidedBy());
    Map<String, Person> people = door.names().of(ids);
    FileKey key = keys.of(id);
    return new GrantView(
        row(grant, files, people, door.decides()),
        grant.getAskedAt(),
        files.stream()
            .map(
                file ->
                    new GrantView.NamedFile(file.getFileId(), name(people, file.getSuperviseeId())))
            .toList(),
        grant.getScope(),
        key.open(grant.reasonContext(), grant.getReason()),
        key.open(grant.referenceContext(), grant.getReference()),
        name(people, grant.getDecidedBy()),
        grant.getDecidedAt(),
        key.open(grant.refusalContext(), grant.getRefusal()),
        grant.getWithheldUntil(),
        grant.getAskedBy().equals(door.caller().id()),
        read.stream()
            .map(one -> new GrantView.NamedReading(name(people, one.superviseeId()), one))
            .toList());
  }

  private GrantRow row(
      AccessGrant grant, List<GrantedFile> files, Map<String, Person> people, boolean decides) {
    Instant now = clock.instant();
    String me = door.caller().id();
    boolean own =
        grant.getAskedBy().equals(me)
            || files.stream().anyMatch(file -> file.getSuperviseeId().equals(me));
    return new GrantRow(
        grant.getId(),
        name(people, grant.getAskedBy()),
        door.label(grant.getPurpose()),
        files.size(),
        grant.getStartsAt(),
        grant.getEndsAt(),
        grant.getState(),
        grant.isRunning(now),
        grant.isOver(now),
        decides && !own && grant.getState() == GrantState.ASKED);
  }

  private static String name(Map<String, Person> people, String id) {
    Person person = id == null ? null : people.get(id);
    return person == null ? null : person.getName();
  }
}
