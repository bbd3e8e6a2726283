package org.supervision.ejb.monitoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

  /** The same of those whom a filter does not leave out. */
  public Frequency of(FrequencyFilter filter) {
    return new Frequency(month, people.stream().filter(filter::includes).toList(), today);
  }

  /** The services of its people, by name. */
  public List<String> services() {
    return each(PersonMonth::service);
  }

  /** The whole names of their teams. */
  public List<String> teams() {
    return people.stream().map(PersonMonth::team).distinct().map(TeamName::whole).sorted().toList();
  }

  /** The keys of their career stages. */
  public List<String> stages() {
    return each(PersonMonth::stage);
  }

  private List<String> each(Function<PersonMonth, String> part) {
    return people.stream().map(part).distinct().sorted().toList();
  }

  /** Whether the month goes on. */
  public boolean isPresent() {
    return month.equals(YearMonth.from(today));
  }
}
