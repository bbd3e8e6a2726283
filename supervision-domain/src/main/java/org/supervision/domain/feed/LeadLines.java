package org.supervision.domain.feed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which line of a file says under whom somebody stands and when they are away: the first post of
 * theirs that is supervised here, else the first that lasts, else the first. It is one for each
 * person, however many posts they have.
 */
public final class LeadLines {

  private final Map<String, FeedLine> leads = new HashMap<>();

  private LeadLines() {}

  /**
   * Finds them.
   *
   * @param day on which posts that are over lead no more
   */
  public static LeadLines of(List<FeedLine> lines, LocalDate day) {
    LeadLines found = new LeadLines();
    for (FeedLine line : lines) {
      found.leads.merge(
          line.row().person().number(),
          line,
          (first, next) -> rank(next, day) > rank(first, day) ? next : first);
    }
    return found;
  }

  /** Whether a line is the one. */
  public boolean isLead(FeedLine line) {
    FeedLine lead = leads.get(line.row().person().number());
    return lead != null && lead.number() == line.number();
  }

  /** The line of somebody by their number, or null. */
  public FeedLine of(String number) {
    return leads.get(number);
  }

  /** The lines of those whom each manager of the file has, by the manager's number. */
  Map<String, List<FeedLine>> ofManagers() {
    return leads.values().stream()
        .filter(line -> leads.containsKey(line.row().managerNumber()))
        .collect(Collectors.groupingBy(line -> line.row().managerNumber()));
  }

  private static int rank(FeedLine line, LocalDate day) {
    if (line.row().employment().isOverBefore(day)) {
      return 0;
    }
    return line.row().post().supervised() ? 2 : 1;
  }
}
