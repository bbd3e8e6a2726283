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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
   * What waits and runs, and a page of what is over: all of the organisation for those who decide,
   * else what the caller asked for.
   *
   * @param page of what is over, from 0
   */
  public GrantList list(int page) {
    boolean decides = door.decides();
    String whose = decides ? null : door.caller().id();
    String organisation = door.caller().organisationId();
    Instant now = clock.instant();
    int first = Math.max(0, page) * PAGE;
    List<AccessGrant> current = grants.current(organisation, whose, now);
    List<AccessGrant> past = grants.past(organisation, whose, now, first, PAGE + 1);
    boolean more = past.size() > PAGE;
    past = past.stream().limit(PAGE).toList();
    List<AccessGrant> all = Stream.concat(current.stream(), past.stream()).toList();
    Map<String, List<GrantedFile>> files =
        grants.filesOf(all.stream().map(AccessGrant::getId).toList()).stream()
            .collect(Collectors.groupingBy(GrantedFile::getGrantId));
    Map<String, Person> people =
        door.names().of(all.stream().map(AccessGrant::getAskedBy).toList());
    door.listed(all.size());
    Function<AccessGrant, GrantRow> row =
        grant -> row(grant, files.getOrDefault(grant.getId(), List.of()), people, decides);
    return new GrantList(current.stream().map(row).toList(), past.stream().map(row).toList(), more);
  }

  /** Whether the caller decides on requests. */
  public boolean decides() {
    return door.decides();
  }

  /** One grant, for who asked for it and for those who decide; logged as read. */
  public GrantView read(String id) {
    AccessGrant grant = door.forSeeing(id, Verb.READ);
    List<GrantedFile> files = grants.filesOf(List.of(id));
    GrantReadings.Readings read = readings.under(id, grant.getAskedBy());
    door.listed(read.inOrder().size());
    List<String> ids = new ArrayList<>(files.stream().map(GrantedFile::getSuperviseeId).toList());
    ids.add(grant.getAskedBy());
    ids.add(grant.getDecidedBy());
    ids.add(grant.getRevokedBy());
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
        key.open(grant.withheldContext(), grant.getWithheldReason()),
        grant.getAskedBy().equals(door.caller().id()),
        new GrantView.Certificate(
            name(people, grant.getRevokedBy()),
            read.inOrder().stream()
                .map(one -> new GrantView.NamedReading(name(people, one.superviseeId()), one))
                .toList(),
            read.fingerprint()));
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
        decides && !own && grant.getState() == GrantState.ASKED && !grant.isOver(now));
  }

  private static String name(Map<String, Person> people, String id) {
    Person person = id == null ? null : people.get(id);
    return person == null ? null : person.getName();
  }
}
