package org.supervision.ejb.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supervision.domain.people.Post;
import org.supervision.domain.people.SupervisoryRelationship;

/**
 * Who stands in which relation to whom at an instant: what access is decided on. One query each.
 */
public class LinesOfSight {

  @Inject private People people;
  @Inject private Clock clock;

  /** All relationships in which somebody was, is or is to be supervised. */
  public List<SupervisoryRelationship> everOf(String superviseeId) {
    return people.everOf(superviseeId);
  }

  /** Whether somebody manages another at an instant, directly or through the line. */
  public boolean isInLineAbove(String managerId, String personId, Instant at) {
    return people.lineAbove(personId, at).contains(managerId);
  }

  /** Everybody whom somebody manages at an instant, directly or through the line. */
  public Set<String> below(String managerId, String organisationId, Instant at) {
    Map<String, List<String>> managed =
        people.stepsWithin(organisationId, at).stream()
            .collect(
                Collectors.groupingBy(
                    step -> (String) step[1],
                    Collectors.mapping(step -> (String) step[0], Collectors.toList())));
    Set<String> below = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(managed.getOrDefault(managerId, List.of()));
    while (!next.isEmpty()) {
      String person = next.pop();
      if (below.add(person)) {
        next.addAll(managed.getOrDefault(person, List.of()));
      }
    }
    below.remove(managerId);
    return below;
  }

  /** Whether somebody answers for a service at an instant: a service manager, or above one. */
  public boolean answersForService(String personId, Instant at) {
    return !answering(List.of(personId), at).isEmpty();
  }

  /** Who answers for a service above somebody at an instant. */
  public ServiceManagers serviceManagersAbove(String personId, Instant at) {
    return ServiceManagers.of(
        people.serviceManagersAbove(personId, at, LocalDate.ofInstant(at, clock.getZone())));
  }

  /** The same of several people, by person: a few queries, however many they are. */
  public Map<String, ServiceManagers> serviceManagersAbove(Collection<String> ids, Instant at) {
    LinesAbove lines = new LinesAbove(ids, step -> people.managementOfAll(step, at));
    Set<String> answering = answering(lines.all(), at);
    return ids.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                id ->
                    new ServiceManagers(
                        lines.of(id).stream().filter(answering::contains).toList(),
                        lines.directlyAbove(id))));
  }

  private Set<String> answering(Collection<String> ids, Instant at) {
    return people.postsOn(ids, LocalDate.ofInstant(at, clock.getZone())).stream()
        .filter(Post::answersForService)
        .map(Post::getPersonId)
        .collect(Collectors.toSet());
  }
}
