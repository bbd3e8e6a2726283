package org.supervision.ejb.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supervision.domain.people.Colleague;
import org.supervision.domain.people.Organisation;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.PersonInPost;
import org.supervision.domain.people.PersonWithin;
import org.supervision.domain.people.Post;
import org.supervision.domain.people.Team;

/** People as others see them: name and post. One query for any number of people. */
public class Names {

  @Inject private People people;
  @Inject private Clock clock;

  /** The people with these identifiers, by identifier; nulls and unknown ones are left out. */
  public Map<String, Person> of(Collection<String> ids) {
    HashSet<String> wanted = new HashSet<>(ids);
    wanted.remove(null);
    return people.byIds(wanted).stream()
        .collect(Collectors.toMap(Person::getId, Function.identity()));
  }

  /** Some people, at least one, each with what they are employed as today, by identifier. */
  public Map<String, PersonInPost> inPosts(Collection<String> ids) {
    return people.inPosts(new HashSet<>(ids), LocalDate.now(clock)).stream()
        .collect(Collectors.toMap(one -> one.person().getId(), Function.identity()));
  }

  /** What each of these people is employed as today, by person; who holds no post is left out. */
  public Map<String, Post> posts(Collection<String> ids) {
    return people.postsOn(new HashSet<>(ids), LocalDate.now(clock)).stream()
        .collect(
            Collectors.toMap(Post::getPersonId, Function.identity(), (first, second) -> first));
  }

  /** The posts that each of these people hold or held by a day, by person. */
  public Map<String, List<Post>> postsUntil(Collection<String> ids, LocalDate day) {
    return people.postsUntil(new HashSet<>(ids), day).stream()
        .collect(Collectors.groupingBy(Post::getPersonId));
  }

  /**
   * The one person of an organisation, leavers included, who has this staff number or full name, or
   * was chosen as {@link Colleague#named()}; empty where nobody has, and where more than one has
   * the name.
   */
  public Optional<Person> numberedOrCalled(String organisationId, String numberOrName) {
    return people
        .byStaffNumber(organisationId, Colleague.numberIn(numberOrName).orElse(numberOrName))
        .or(
            () -> {
              List<Person> called = people.called(organisationId, numberOrName);
              return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
            });
  }

  /** The same, of those who work there today. */
  public Optional<Person> atWork(String organisationId, String numberOrName) {
    return numberedOrCalled(organisationId, numberOrName)
        .filter(person -> person.isEmployedOn(LocalDate.now(clock)));
  }

  /** The teams of an organisation. */
  public List<Team> teams(String organisationId) {
    return people.teams(organisationId);
  }

  /** The heads of service of an organisation today, and those above them, by name. */
  public List<Person> headsOf(String organisationId) {
    return people.headsOf(organisationId, LocalDate.now(clock)).stream().distinct().toList();
  }

  /** Every organisation, by name. */
  public List<Organisation> organisations() {
    return people.organisations();
  }

  /** Some people, at least one, and what an organisation is called: one query for all. */
  public NamedPeople within(String organisationId, Collection<String> ids) {
    List<PersonWithin> found = people.within(organisationId, new HashSet<>(ids));
    return new NamedPeople(
        found.get(0).organisation(),
        found.stream()
            .map(PersonWithin::person)
            .collect(Collectors.toMap(Person::getId, Function.identity())));
  }
}
