package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Team;
import org.supervision.domain.retention.Hold;
import org.supervision.domain.retention.HoldScope;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.people.Names;

/** Holds with the names of what they cover and of who answers for them. */
class HoldRows {

  @Inject private Holds holds;
  @Inject private Files files;
  @Inject private DisposalCertificates certificates;
  @Inject private Names names;
  @Inject private Clock clock;

  /** The rows of some holds of one organisation, in their order. */
  List<HoldRow> of(List<Hold> some) {
    if (some.isEmpty()) {
      return List.of();
    }
    Map<String, String> covered = covered(some);
    Map<String, Person> people =
        names.of(
            some.stream().flatMap(one -> Stream.of(one.getOwnerId(), one.getSetBy())).toList());
    Map<HoldTarget, Long> counts = new HashMap<>();
    return some.stream()
        .map(
            one -> {
              HoldTarget target = HoldTarget.of(one);
              long files =
                  counts.computeIfAbsent(
                      target, key -> holds.covered(one.getOrganisationId(), key));
              HoldCover cover = new HoldCover(target, covered.get(target.id()), files);
              return row(one, cover, people);
            })
        .toList();
  }

  /** What somebody is called, or null for nobody. */
  String nameOf(String personId) {
    return personId == null ? null : names.of(List.of(personId)).get(personId).getName();
  }

  private HoldRow row(Hold hold, HoldCover cover, Map<String, Person> people) {
    return new HoldRow(
        hold.getId(),
        cover,
        people.get(hold.getOwnerId()).getName(),
        people.get(hold.getSetBy()).getName(),
        hold.getSetAt(),
        hold.getReviewOn(),
        hold.isReviewDue(LocalDate.now(clock)),
        hold.getLiftedAt(),
        hold.getRequestId());
  }

  /** What each covers is called, by the file or the team. */
  private Map<String, String> covered(List<Hold> some) {
    Map<String, String> called = new HashMap<>();
    if (some.stream().anyMatch(one -> one.getTeamId() != null)) {
      called.putAll(
          names.teams(some.get(0).getOrganisationId()).stream()
              .collect(Collectors.toMap(Team::getId, Team::getName)));
    }
    Map<String, String> supervisees = new HashMap<>(files.superviseesOf(filesOf(some)));
    List<String> destroyed =
        filesOf(some).stream().filter(file -> !supervisees.containsKey(file)).toList();
    certificates
        .of(destroyed)
        .forEach(one -> supervisees.put(one.getFileId(), one.getSuperviseeId()));
    Map<String, Person> people = names.of(supervisees.values());
    supervisees.forEach((file, person) -> called.put(file, people.get(person).getName()));
    return called;
  }

  private static Collection<String> filesOf(List<Hold> some) {
    return some.stream()
        .filter(one -> one.getScope() == HoldScope.FILE)
        .map(Hold::getFileId)
        .distinct()
        .toList();
  }
}
