package org.supervision.ejb.employment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.PersonWithFile;
import org.supervision.domain.people.Absence;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.PersonCriteria;
import org.supervision.domain.people.Post;
import org.supervision.domain.people.PostInTeam;
import org.supervision.domain.people.Presence;
import org.supervision.domain.shared.NotVisible;

/** Who is employed here, as what and until when: facts, for HR alone (ACCESS 19). */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EmploymentReadingService {

  /** How many people a page of the list has. */
  public static final int PAGE = 25;

  @Inject private EmploymentDoor door;
  @Inject private EmployedPeople people;
  @Inject private WhoSupervises supervision;
  @Inject private Clock clock;

  /**
   * A page of who is looked for; logged with its count before it is shown.
   *
   * @param page from 0
   */
  public PeopleList list(PersonCriteria wanted, int page) {
    door.requireHr(Verb.LIST);
    String here = door.organisationId();
    LocalDate today = LocalDate.now(clock);
    List<Person> found = people.wanted(here, wanted, today, page * PAGE, PAGE);
    long all = people.howMany(here, wanted, today);
    door.listed(found.size());
    return new PeopleList(rows(found, today), all, door.teams(), people.roles(here));
  }

  /**
   * What is known of one of them; logged before it is shown.
   *
   * @throws NotVisible for who is not of HR, and for who is not of their organisation
   */
  public PersonView read(String personId) {
    PersonWithFile known = door.look(personId);
    List<String> only = List.of(personId);
    List<PostInTeam> posts = people.posts(only);
    List<Absence> absences = people.absences(only);
    Supervision supervised = supervision.of(personId);
    return new PersonView(
        known.person(),
        known.file() == null ? null : known.file().getId(),
        Presence.of(known.person(), bare(posts), absences, LocalDate.now(clock)),
        posts.stream().map(PostView::of).toList(),
        people.employments(personId).stream()
            .map(EmploymentView::of)
            .sorted(Comparator.comparing(EmploymentView::from).reversed())
            .toList(),
        absences.stream().sorted(Comparator.comparing(Absence::getFromOn).reversed()).toList(),
        supervised.managers(),
        supervised.supervisedBy(),
        supervised.recorded(),
        !door.isCaller(personId));
  }

  private List<PersonRow> rows(List<Person> found, LocalDate today) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<String> ids = found.stream().map(Person::getId).toList();
    Map<String, List<PostInTeam>> posts =
        people.posts(ids).stream()
            .collect(Collectors.groupingBy(held -> held.post().getPersonId()));
    Map<String, List<Absence>> absences =
        people.absences(ids).stream().collect(Collectors.groupingBy(Absence::getPersonId));
    return found.stream()
        .map(
            one -> {
              List<PostInTeam> theirs = posts.getOrDefault(one.getId(), List.of());
              List<Absence> away = absences.getOrDefault(one.getId(), List.of());
              return new PersonRow(
                  one.getId(),
                  one.getName(),
                  one.getStaffNumber(),
                  shown(theirs, today).stream().map(PostView::of).toList(),
                  Presence.of(one, bare(theirs), away, today));
            })
        .toList();
  }

  /** The posts of a day; where there is none, the latest. */
  private static List<PostInTeam> shown(List<PostInTeam> posts, LocalDate day) {
    List<PostInTeam> held = posts.stream().filter(one -> one.post().isHeldOn(day)).toList();
    return held.isEmpty() ? posts.stream().limit(1).toList() : held;
  }

  private static List<Post> bare(List<PostInTeam> posts) {
    return posts.stream().map(PostInTeam::post).toList();
  }
}
