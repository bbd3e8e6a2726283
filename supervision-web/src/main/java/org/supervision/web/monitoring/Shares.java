package org.supervision.web.monitoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.supervision.ejb.monitoring.Figures;
import org.supervision.web.shell.Words;

/** Writes a share with what it is a share of, and in percent where enough people were due. */
final class Shares {

  private Shares() {}

  static String of(Figures figures, int part, Words words) {
    if (figures.getDue() == 0) {
      return words.get("frequency.shareNone");
    }
    Integer percent = figures.percent(part);
    return percent == null
        ? words.say("frequency.share", part, figures.getDue())
        : words.say("frequency.sharePercent", part, figures.getDue(), percent);
  }

  /** Of how many sessions the time was protected, of those of which it is known. */
  static String time(Figures figures, Words words) {
    int known = figures.getTimeKnown();
    if (known == 0) {
      return words.get("frequency.timeNone");
    }
    Integer percent = Figures.percent(figures.getTimeKept(), known);
    return percent == null
        ? words.say("frequency.share", figures.getTimeKept(), known)
        : words.say("frequency.sharePercent", figures.getTimeKept(), known, percent);
  }

  /** Who is left out of the shares, and why. */
  static String leftOut(Figures figures, Words words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("away", figures.getAway());
    counts.put("started", figures.getStarted());
    counts.put("toCome", figures.getToCome());
    counts.put("notDue", figures.getNotDue());
    counts.put("withoutSupervisor", figures.getWithoutSupervisor());
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(count -> words.say("frequency.leftOut." + count.getKey(), count.getValue()))
        .collect(Collectors.joining(", "));
  }
}
