package org.supervision.ejb.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.supervision.domain.feed.FeedRow;
import org.supervision.domain.feed.FeedTeam;
import org.supervision.domain.people.Employed;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Team;

/** The people of an organisation while one feed is applied to them: who is who, by number. */
final class Staff {

  private final String organisationId;
  private final Instant now;
  private final LocalDate day;
  private LocalDate effectiveOn;
  private final ZoneId zone;
  private boolean isFirst;
  private final Map<String, Person> people = new HashMap<>();
  private final Map<String, Person> logins = new HashMap<>();
  private final Map<FeedTeam, Team> teams = new HashMap<>();
  private final Map<String, Employed> open = new HashMap<>();
  private final Set<String> employedBefore = new HashSet<>();

  /**
   * @param now when the feed takes effect
   * @param zone in which its days are meant
   */
  Staff(String organisationId, Instant now, ZoneId zone) {
    this.organisationId = organisationId;
    this.now = now;
    this.day = LocalDate.ofInstant(now, zone);
    this.zone = zone;
  }

  /** Files pass from the first instant of a day, however late it is told; null for now. */
  void takeEffect(Instant from) {
    if (from != null) {
      effectiveOn = LocalDate.ofInstant(from, zone);
    }
  }

  /** The day from which files pass, or null for now. */
  LocalDate effectiveOn() {
    return effectiveOn;
  }

  void know(List<Person> everybody, List<Team> all, List<Employed> employed) {
    everybody.forEach(this::add);
    everybody.stream()
        .filter(person -> person.getLogin() != null)
        .forEach(person -> logins.put(person.getLogin().toLowerCase(Locale.ROOT), person));
    all.forEach(team -> teams.putIfAbsent(named(team), team));
    employed.forEach(
        one -> open.put(one.person().getStaffNumber() + "/" + one.employment().getNumber(), one));
    beEmployed(employed.stream().map(one -> one.person().getStaffNumber()).toList());
  }

  /** Says, by number, whose employments were open before the feed. */
  void beEmployed(List<String> numbers) {
    employedBefore.addAll(numbers);
  }

  void add(Person person) {
    people.put(person.getStaffNumber(), person);
  }

  void add(Team team) {
    teams.put(named(team), team);
  }

  String organisationId() {
    return organisationId;
  }

  LocalDate day() {
    return day;
  }

  Instant now() {
    return now;
  }

  /** Somebody by their number, or null. */
  Person person(String number) {
    return people.get(number);
  }

  /** Who has a login until now, leavers included, or null. */
  Person signingInAs(String login) {
    return login == null ? null : logins.get(login.toLowerCase(Locale.ROOT));
  }

  /** The identifier behind a number; null for null. */
  String id(String number) {
    return number == null ? null : people.get(number).getId();
  }

  /** A team as the feed describes it, or null. */
  Team team(FeedTeam described) {
    return teams.get(described);
  }

  /** An employment that is not over. */
  Employed open(FeedRow row) {
    return open.get(row.key());
  }

  /** Whether somebody, by number, had an employment that was not over before the feed. */
  boolean isEmployed(String number) {
    return employedBefore.contains(number);
  }

  /** Nobody was employed here before: what was so until today, no one here can vouch for. */
  void beFirst() {
    isFirst = true;
  }

  /**
   * From which day somebody stands under the manager of their post: from its own first day, but in
   * a council's first feed from today, since who managed them before is not told.
   */
  LocalDate lineBegins(LocalDate postStartedOn) {
    return isFirst && postStartedOn.isBefore(day) ? day : postStartedOn;
  }

  /** The first instant of a day. */
  Instant start(LocalDate first) {
    return first.atStartOfDay(zone).toInstant();
  }

  private static FeedTeam named(Team team) {
    return new FeedTeam(
        team.getTeamKey(), team.getName(), team.getServiceName(), team.getDirectorateName());
  }
}
