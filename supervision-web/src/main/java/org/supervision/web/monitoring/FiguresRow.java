package org.supervision.web.monitoring;

import org.supervision.ejb.monitoring.Figures;
import org.supervision.ejb.monitoring.TeamName;
import org.supervision.web.shell.Words;

/** One row of a chart and of the table beside it: a team, or a month. */
public class FiguresRow {

  private static final double WIDTH = 440;
  private static final double GAP = 1.5;

  private final String name;
  private final String part;
  private final Figures figures;
  private final int longest;
  private final String address;
  private final Words words;

  /**
   * @param name what it is about
   * @param part what that is part of
   * @param longest how many were due in the longest bar
   * @param address of what stands behind it
   */
  FiguresRow(String name, String part, Figures figures, int longest, String address, Words words) {
    this.name = name;
    this.part = part;
    this.figures = figures;
    this.longest = longest;
    this.address = address;
    this.words = words;
  }

  /** A team of a service. */
  static FiguresRow ofTeam(
      TeamName team, Figures figures, int longest, String address, Words words) {
    return new FiguresRow(team.name(), team.service(), figures, longest, address, words);
  }

  /** What it is about: the name of a team, or a month. */
  public String getName() {
    return name;
  }

  /** What that is part of: the service, or nothing. */
  public String getPart() {
    return part;
  }

  /** Its figures. */
  public Figures getFigures() {
    return figures;
  }

  /** Where its people are listed, or the month is shown. */
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

  /** Who is left out, and why. */
  public String getLeftOut() {
    return Shares.leftOut(figures, words);
  }

  /** Of how many sessions the time was protected. */
  public String getTime() {
    return Shares.time(figures, words);
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
