package org.supervision.ejb.monitoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether supervision took place in a month below one manager.
 *
 * @param month the month looked at
 * @param people everybody whose supervision is reckoned here, by service, team and name
 * @param today the day it was reckoned on
 */
public record Frequency(YearMonth month, List<PersonMonth> people, LocalDate today) {

  /** Keeps its own copy. */
  public Frequency {
    people = List.copyOf(people);
  }

  /** The figures of all. */
  public Figures figures() {
    return new Figures(people, today);
  }

  /** The figures of each team, by its service and name. */
  public Map<TeamName, Figures> byTeam() {
    return people.stream()
        .collect(
            Collectors.groupingBy(
                PersonMonth::team,
                LinkedHashMap::new,
                Collectors.collectingAndThen(
                    Collectors.toList(), team -> new Figures(team, today))));
  }

  /** The same of the team whose whole name is given, or of all where none is. */
  public Frequency ofTeam(String whole) {
    return whole == null || whole.isEmpty()
        ? this
        : new Frequency(
            month, people.stream().filter(one -> one.team().whole().equals(whole)).toList(), today);
  }

  /** The same of one service, or of all where none is given. */
  public Frequency ofService(String service) {
    return service == null || service.isEmpty()
        ? this
        : new Frequency(
            month, people.stream().filter(one -> one.service().equals(service)).toList(), today);
  }

  /** The services of its people, by name. */
  public List<String> services() {
    return people.stream().map(PersonMonth::service).distinct().sorted().toList();
  }

  /** Whether the month goes on. */
  public boolean isPresent() {
    return month.equals(YearMonth.from(today));
  }
}
