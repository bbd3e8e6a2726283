package org.supervision.web.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.supervision.ejb.monitoring.Figures;
import org.supervision.ejb.monitoring.Frequency;
import org.supervision.ejb.monitoring.FrequencyService;
import org.supervision.ejb.monitoring.TeamName;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** Is supervision happening? One month, in figures, as a chart and by team. */
@Named
@RequestScoped
public class ViewFrequencyPage {

  /** Four of five are most. */
  private static final int MOST = 5;

  /** More than an ordinary council has; who has more teams sees them page by page. */
  private static final int PER_PAGE = 50;

  private static final int WEEK = 7;
  private static final int FOUR_WEEKS = 28;

  @Inject private FrequencyService service;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Clock clock;

  private Frequency frequency;
  private Figures figures;
  private List<FiguresRow> teams;
  private int longest;
  private boolean more;
  private Filters filters;
  private String month;

  /** Reads the month that the address names before anything is shown. */
  public void open() {
    Frequency all = service.of(Months.read(place.text("month"), YearMonth.now(clock)));
    filters = Filters.read(place, all, words);
    frequency = filters.applied(all);
    month = frequency.month().toString();
    figures = frequency.figures();
    Map<TeamName, Figures> byTeam = frequency.byTeam();
    longest = byTeam.values().stream().mapToInt(Figures::getDue).max().orElse(0);
    more = byTeam.size() > (place.page() + 1) * PER_PAGE;
    teams =
        byTeam.entrySet().stream()
            .skip((long) place.page() * PER_PAGE)
            .limit(PER_PAGE)
            .map(
                team ->
                    FiguresRow.ofTeam(
                        team.getKey(), team.getValue(), longest, list(team.getKey()), words))
            .toList();
  }

  /** Whether there is anybody to look after. */
  public boolean isAnybody() {
    return figures.getPeople() > 0;
  }

  /** Which month it is about. */
  public String getAbout() {
    String name = Months.name(frequency.month());
    return frequency.isPresent() ? words.say("frequency.view.soFar", name) : name;
  }

  /** The answer in a sentence. */
  public String getLead() {
    int held = figures.getOnTime() + figures.getLate();
    String key = figures.getDue() == 0 ? "nobody" : answer(held);
    return words.say("frequency.view.lead." + key, held, figures.getDue());
  }

  private String answer(int held) {
    if (held == figures.getDue()) {
      return "all";
    }
    return MOST * held >= (MOST - 1) * figures.getDue() ? "most" : "few";
  }

  /** Whether other teams follow on another page; the bars of all have one scale. */
  public boolean isMore() {
    return more;
  }

  /** How many of the longest bar's team were due, in words. */
  public String getScale() {
    return words.say("frequency.chart.scale", longest);
  }

  /** A part of those who were due, as a share. */
  public String share(int part) {
    return Shares.of(figures, part, words);
  }

  /** Who is left out of the shares, and why. */
  public String getLeftOut() {
    return Shares.leftOut(figures, words);
  }

  /** Of how many sessions the time was protected, and of how many nobody said. */
  public String getTime() {
    return words.say(
        "frequency.also.ofTime",
        Shares.time(figures, words),
        figures.getSessions(),
        figures.getTimeUnknown());
  }

  /** How many sessions were called off, and by whom. */
  public String getCancelled() {
    return words.say(
        "frequency.also.byWhom",
        figures.getCancelledBySupervisor(),
        figures.getCancelledBySupervisee());
  }

  /** How many sessions were written up late, of those that were to be written up. */
  public String getWrittenLate() {
    return words.say("frequency.also.ofSessions", figures.getWrittenLate(), figures.getWritten());
  }

  /** How many agreements are past their review, of those that are signed. */
  public String getReviews() {
    return words.say(
        "frequency.also.ofAgreements", figures.getReviewsOverdue(), figures.getAgreements());
  }

  /** Of how many people the supervision is overdue today, and for how long. */
  public String getOverdue() {
    return words.say(
        "frequency.also.byDays",
        figures.overdue(1, WEEK),
        figures.overdue(WEEK + 1, FOUR_WEEKS),
        figures.overdue(FOUR_WEEKS + 1, Integer.MAX_VALUE));
  }

  /** How many days of observation are past, of those that are set. */
  public String getObservations() {
    return words.say(
        "frequency.also.ofObservations",
        figures.getObservationsOverdue(),
        figures.getObservations());
  }

  /** How many supervisors have more people than the policy says. */
  public String getRatio() {
    return words.say(
        "frequency.also.ofSupervisors",
        figures.getSupervisorsOver(),
        figures.getSupervisors(),
        figures.getSupervisorsUnder());
  }

  /** How many people carry more cases than the policy says, of those whose cases are counted. */
  public String getCaseloads() {
    return words.say(
        "frequency.also.ofCaseloads",
        figures.getCaseloadsOver(),
        figures.getCaseloads(),
        figures.getCaseloadsUnder());
  }

  /** Where the people are listed of whom something is to be seen. */
  public String list(Object show) {
    return "/frequency/people?month=" + month + "&" + filters.getSent() + "&show=" + show;
  }

  private String list(TeamName team) {
    return "/frequency/people?month=" + month + "&" + filters.sentOf(team.whole());
  }

  /** The figures of all. */
  public Figures getFigures() {
    return figures;
  }

  /** The teams, by service and name. */
  public List<FiguresRow> getTeams() {
    return teams;
  }

  /** The months that can be chosen. */
  public List<Choice> getMonths() {
    return Months.upTo(YearMonth.now(clock));
  }

  /** The month that is shown. */
  public String getMonth() {
    return month;
  }

  /** Where the people are to be had as a table. */
  public String getTable() {
    return "/frequency/table?month=" + month + "&" + filters.getSent();
  }

  /** Which people are looked at. */
  public Filters getFilters() {
    return filters;
  }
}
