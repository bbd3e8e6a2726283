package org.supervision.web.monitoring;

import org.supervision.ejb.monitoring.Figures;
import org.supervision.ejb.monitoring.TeamName;
import org.supervision.web.shell.Words;

/** One team of the chart and of the table beside it. */
public class TeamRow {

  private static final double WIDTH = 440;
  private static final double GAP = 1.5;

  private final TeamName team;
  private final Figures figures;
  private final int longest;
  private final String address;
  private final Words words;

  /**
   * @param longest how many were due in the team of the longest bar
   * @param address of the list of its people, to which what is shown is added
   */
  TeamRow(TeamName team, Figures figures, int longest, String address, Words words) {
    this.team = team;
    this.figures = figures;
    this.longest = longest;
    this.address = address;
    this.words = words;
  }

  /** What the team is called. */
  public String getName() {
    return team.name();
  }

  /** The service it is part of. */
  public String getService() {
    return team.service();
  }

  /** Its figures. */
  public Figures getFigures() {
    return figures;
  }

  /** Where its people are listed. */
  public String getAll() {
    return address;
  }

  /** Where those who were not supervised are listed. */
  public String getNotHeld() {
    return address + "&show=" + Show.NOT_HELD.word();
  }

  /** The bar in words. */
  public String getSaid() {
    return words.say(
        "frequency.chart.said", figures.getOnTime(), figures.getDue(), figures.getNotHeld());
  }

  /** "7 of 9", with percent where that says something. */
  public String getShare() {
    return Shares.of(figures, figures.getOnTime(), words);
  }

  /** The first of the bar's three parts. */
  public Bar getOnTime() {
    return new Bar(0, length(figures.getOnTime()));
  }

  /** The second part. */
  public Bar getLate() {
    return new Bar(after(getOnTime()), length(figures.getLate()));
  }

  /** The third part. */
  public Bar getMissed() {
    return new Bar(after(getLate()), length(figures.getNotHeld()));
  }

  private static double after(Bar bar) {
    return bar.getX() + (bar.isSeen() ? bar.getWidth() + GAP : 0);
  }

  private double length(int people) {
    return longest == 0 ? 0 : people * (WIDTH - 2 * GAP) / longest;
  }
}
