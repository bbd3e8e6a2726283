package org.supervision.ejb.feed;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supervision.domain.feed.FeedBreach;
import org.supervision.domain.feed.FeedChange;
import org.supervision.domain.feed.FeedChange.Kind;
import org.supervision.domain.feed.FeedComparison;
import org.supervision.domain.feed.FeedFile;
import org.supervision.domain.feed.FeedLine;
import org.supervision.domain.feed.LeadLines;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Post;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.policy.Policies;

/** Holds the line managers that a feed names anew against the policy's rules of allocation. */
class FeedRules {

  private static final Set<Kind> NAMING =
      Set.of(Kind.STARTER, Kind.REJOINER, Kind.MANAGER, Kind.DIRECTORATE);

  @Inject private FeedPeople people;
  @Inject private Names names;
  @Inject private Policies policies;

  /** What it breaks, in order of its lines; nothing is asked of a file with a fault. */
  List<FeedBreach> brokenBy(
      String organisationId, FeedFile file, FeedComparison comparison, LocalDate day) {
    if (!comparison.faults().isEmpty()) {
      return List.of();
    }
    Collection<FeedLine> naming = naming(file, comparison, day);
    if (naming.isEmpty()) {
      return List.of();
    }
    Map<String, Person> known =
        people.everybody(organisationId).stream()
            .collect(Collectors.toMap(Person::getStaffNumber, Function.identity()));
    FeedStandings standings =
        new FeedStandings(file, known, posts(naming, known, day), policies.of(organisationId), day);
    return naming.stream()
        .map(standings::breach)
        .filter(breach -> !breach.rules().isEmpty())
        .toList();
  }

  /** The lines that put somebody under a manager who was not theirs, and are supervised here. */
  private static Collection<FeedLine> naming(
      FeedFile file, FeedComparison comparison, LocalDate day) {
    LeadLines leads = LeadLines.of(file.lines(), day);
    Map<Integer, FeedLine> naming = new TreeMap<>();
    comparison.changes().stream()
        .filter(change -> NAMING.contains(change.kind()))
        .map(FeedChange::person)
        .map(person -> leads.of(person.number()))
        .filter(line -> line.row().post().supervised() && line.row().managerNumber() != null)
        .forEach(line -> naming.put(line.number(), line));
    return naming.values();
  }

  private Map<String, List<Post>> posts(
      Collection<FeedLine> naming, Map<String, Person> known, LocalDate day) {
    Set<String> managers = new HashSet<>();
    naming.forEach(
        line -> {
          Person manager = known.get(line.row().managerNumber());
          if (manager != null) {
            managers.add(manager.getId());
          }
        });
    return managers.isEmpty() ? Map.of() : names.postsUntil(managers, day);
  }
}
