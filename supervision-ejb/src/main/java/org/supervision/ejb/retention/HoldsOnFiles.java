package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supervision.domain.people.Post;
import org.supervision.domain.people.Team;
import org.supervision.domain.retention.Disposal;
import org.supervision.domain.retention.Hold;
import org.supervision.ejb.people.Names;

/**
 * Which holds keep which files: of a team, or of posts that an inquiry names, those of whoever is,
 * was or is to be in one, and those of whom no post is known, who left before the first feed and
 * may have been in any.
 */
class HoldsOnFiles {

  /** Posts to come keep a file too. */
  private static final int YEARS_AHEAD = 10;

  @Inject private Holds holds;
  @Inject private Names names;
  @Inject private Clock clock;

  /**
   * The holds on some files of an organisation, by file; empty lists included.
   *
   * @param supervisees whom the files are about, by file
   */
  Map<String, List<Hold>> of(String organisationId, Map<String, String> supervisees) {
    return of(holds.standingOn(organisationId, supervisees.keySet()), supervisees);
  }

  private Map<String, List<Hold>> of(List<Hold> standing, Map<String, String> supervisees) {
    Map<String, List<Post>> posts =
        standing.stream().anyMatch(Hold::isOnPosts) ? posts(supervisees.values()) : Map.of();
    Map<String, String> services = services(standing);
    return supervisees.keySet().stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                file -> {
                  List<Post> ever = posts.get(supervisees.get(file));
                  return standing.stream()
                      .filter(one -> covers(one, file, ever, services))
                      .toList();
                }));
  }

  /** The holds on a file whose time is over. */
  List<Hold> on(Disposal disposal) {
    String file = disposal.getFileId();
    return of(disposal.getOrganisationId(), Map.of(file, disposal.getSuperviseeId())).get(file);
  }

  /** The same as they are now; none is set or lifted before this transaction ends. */
  List<Hold> lockedOn(Disposal disposal) {
    String file = disposal.getFileId();
    List<Hold> now = holds.standingLocked(disposal.getOrganisationId());
    return of(now, Map.of(file, disposal.getSuperviseeId())).get(file);
  }

  private static boolean covers(
      Hold hold, String fileId, List<Post> ever, Map<String, String> services) {
    return switch (hold.getScope()) {
      case FILE -> fileId.equals(hold.getFileId());
      case TEAM, MATCHING ->
          ever == null
              || ever.stream()
                  .anyMatch(one -> hold.getPosts().matches(one, services.get(one.getTeamId())));
      case EVERYBODY -> true;
    };
  }

  /** The service of each team, where some hold asks for it. */
  private Map<String, String> services(List<Hold> standing) {
    return standing.stream()
        .filter(one -> one.isOnPosts() && one.getPosts().service() != null)
        .findFirst()
        .map(one -> names.teams(one.getOrganisationId()))
        .orElse(List.of())
        .stream()
        .collect(Collectors.toMap(Team::getId, Team::getServiceName));
  }

  private Map<String, List<Post>> posts(Collection<String> people) {
    return names.postsUntil(people, LocalDate.now(clock).plusYears(YEARS_AHEAD));
  }
}
