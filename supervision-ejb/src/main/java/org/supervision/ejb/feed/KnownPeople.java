package org.supervision.ejb.feed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.supervision.domain.feed.FeedAbsence;
import org.supervision.domain.feed.FeedEmployment;
import org.supervision.domain.feed.FeedPerson;
import org.supervision.domain.feed.FeedPost;
import org.supervision.domain.feed.FeedRow;
import org.supervision.domain.feed.FeedTeam;
import org.supervision.domain.feed.MoveToCome;
import org.supervision.domain.feed.PeopleNow;
import org.supervision.domain.people.Absence;
import org.supervision.domain.people.DueDay;
import org.supervision.domain.people.Employed;
import org.supervision.domain.people.Employment;
import org.supervision.domain.people.ManagedBy;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Post;
import org.supervision.domain.people.SignsInAs;
import org.supervision.domain.people.Team;
import org.supervision.domain.transfer.TransferState;
import org.supervision.domain.transfer.TransferToCome;

/** Puts what is known of an organisation's people into the form of a feed. */
class KnownPeople {

  @Inject private FeedPeople people;
  @Inject private Clock clock;

  PeopleNow of(String organisationId) {
    return of(organisationId, LocalDate.now(clock));
  }

  /** The same as it will be on a day to come, as far as is known. */
  PeopleNow of(String organisationId, LocalDate day) {
    Instant start = day.atStartOfDay(clock.getZone()).toInstant();
    Instant at = start.isAfter(clock.instant()) ? start : clock.instant();
    Map<String, String> managers =
        people.lines(organisationId, at).stream()
            .collect(
                Collectors.toMap(
                    ManagedBy::personId, ManagedBy::managerNumber, (first, second) -> first));
    Map<String, List<FeedAbsence>> absences =
        people.absences(organisationId).stream()
            .collect(
                Collectors.groupingBy(
                    Absence::getPersonId,
                    Collectors.mapping(KnownPeople::absence, Collectors.toList())));
    List<FeedRow> open =
        people.open(organisationId, day).stream().map(one -> row(one, managers, absences)).toList();
    return new PeopleNow(
        open,
        new HashSet<>(people.over(organisationId, day)),
        new HashSet<>(people.loginsElsewhere(organisationId)),
        logins(organisationId),
        moves(organisationId, at),
        closed(organisationId));
  }

  /** Everybody's login by their number, an empty text for who has none. */
  private Map<String, String> logins(String organisationId) {
    return people.logins(organisationId).stream()
        .collect(
            Collectors.toMap(
                SignsInAs::number, one -> Objects.requireNonNullElse(one.login(), "")));
  }

  /** Of two that are told alike, the one that is closed first. */
  private Map<FeedTeam, LocalDate> closed(String organisationId) {
    return people.closed(organisationId).stream()
        .collect(
            Collectors.toMap(
                KnownPeople::team,
                Team::getClosedFrom,
                (one, other) -> one.isBefore(other) ? one : other));
  }

  private List<MoveToCome> moves(String organisationId, Instant at) {
    return people.moving(organisationId, at).stream().map(this::move).toList();
  }

  private MoveToCome move(TransferToCome one) {
    return new MoveToCome(
        one.id(),
        one.superviseeNumber(),
        one.fromNumber(),
        one.toNumber(),
        one.at() == null ? null : LocalDate.ofInstant(one.at(), clock.getZone()),
        one.state() == TransferState.PLANNED);
  }

  private static FeedRow row(
      Employed one, Map<String, String> managers, Map<String, List<FeedAbsence>> absences) {
    String id = one.person().getId();
    return new FeedRow(
        person(one.person()),
        employment(one.employment()),
        post(one.post(), one.team()),
        managers.get(id),
        absences.getOrDefault(id, List.of()));
  }

  private static FeedPerson person(Person person) {
    return new FeedPerson(
        person.getStaffNumber(),
        person.getGivenName(),
        person.getFamilyName(),
        person.getLogin(),
        person.getEmail(),
        person.getRegulator(),
        person.getRegistrationNumber(),
        person.getRegistrationRenewal(),
        person.dayOf(DueDay.TRAINING),
        person.dayOf(DueDay.OBSERVATION));
  }

  private static FeedEmployment employment(Employment employment) {
    return new FeedEmployment(
        employment.getNumber(),
        employment.getStartedOn(),
        employment.getEndedOn(),
        employment.getContract(),
        employment.getHours());
  }

  private static FeedPost post(Post post, Team team) {
    return new FeedPost(
        post.getFromOn(),
        post.getRoleKey(),
        post.getTitle(),
        post.getLevel(),
        team(team),
        post.getCareerStage(),
        post.getStageFrom(),
        post.getPlacementDays(),
        post.isSupervisedHere());
  }

  private static FeedTeam team(Team team) {
    return new FeedTeam(
        team.getTeamKey(), team.getName(), team.getServiceName(), team.getDirectorateName());
  }

  private static FeedAbsence absence(Absence absence) {
    return new FeedAbsence(absence.getFromOn(), absence.getLastOn());
  }
}
