package org.supervision.web.employment;

import java.time.LocalDate;
import org.supervision.domain.people.Team;
import org.supervision.domain.people.TeamWithPeople;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** A team in the list of teams, in words. */
public class TeamLine {

  private final TeamWithPeople row;
  private final LocalDate today;
  private final Words words;

  TeamLine(TeamWithPeople row, LocalDate today, Words words) {
    this.row = row;
    this.today = today;
    this.words = words;
  }

  /** As its members call it. */
  public String getName() {
    return row.team().getName();
  }

  /** The service that it is part of. */
  public String getService() {
    return row.team().getServiceName();
  }

  /** How many people are in it, or come to it. */
  public long getPeople() {
    return row.people();
  }

  /** Where it is closed or opened. */
  public String getPath() {
    return "/teams/" + row.team().getId() + "/close";
  }

  /** Whether it is open. */
  public String getState() {
    return say(row.team(), today, words);
  }

  /** How the state looks. */
  public String getLook() {
    return look(row.team(), today);
  }

  /** Whether a team is open, or closed since or from a day. */
  static String say(Team team, LocalDate today, Words words) {
    LocalDate from = team.getClosedFrom();
    if (from == null) {
      return words.get("employment.teams.open");
    }
    String key = from.isAfter(today) ? "employment.teams.closes" : "employment.teams.closed";
    return words.say(key, new When().plain(from));
  }

  /** How that looks. */
  static String look(Team team, LocalDate today) {
    LocalDate from = team.getClosedFrom();
    if (from == null) {
      return "agreed";
    }
    return from.isAfter(today) ? "soon" : "paused";
  }
}
