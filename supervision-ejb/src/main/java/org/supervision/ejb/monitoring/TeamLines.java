package org.supervision.ejb.monitoring;

import java.util.List;
import java.util.stream.Stream;

/** Months as the lines of a table: one for each team in each month, the latest month first. */
final class TeamLines {

  private static final List<String> HEADER =
      List.of(
          "month",
          "service",
          "team",
          "people",
          "not_counted",
          "due",
          "on_time",
          "late",
          "not_held",
          "records_to_write",
          "records_late",
          "cancelled_by_supervisor",
          "cancelled_by_supervisee",
          "sessions_held",
          "sessions_protected",
          "sessions_not_known");

  private TeamLines() {}

  static FrequencyTable of(List<Frequency> months) {
    return new FrequencyTable("months", HEADER, months.stream().flatMap(TeamLines::lines).toList());
  }

  private static Stream<Object[]> lines(Frequency month) {
    return month.byTeam().entrySet().stream()
        .map(team -> line(month, team.getKey(), team.getValue()));
  }

  private static Object[] line(Frequency month, TeamName team, Figures figures) {
    return new Object[] {
      month.month(),
      team.service(),
      team.name(),
      figures.getPeople(),
      figures.getNotCounted(),
      figures.getDue(),
      figures.getOnTime(),
      figures.getLate(),
      figures.getNotHeld(),
      figures.getWritten(),
      figures.getWrittenLate(),
      figures.getCancelledBySupervisor(),
      figures.getCancelledBySupervisee(),
      figures.getSessions(),
      figures.getTimeKept(),
      figures.getTimeUnknown()
    };
  }
}
