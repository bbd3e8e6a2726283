package org.supervision.web.monitoring;

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
}
