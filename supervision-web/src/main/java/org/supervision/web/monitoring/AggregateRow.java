package org.supervision.web.monitoring;

import org.supervision.domain.monitoring.Aggregates;
import org.supervision.web.shell.Words;

/** The counts of one service, in words: of a few people it says that they are few. */
public class AggregateRow {

  private final String name;
  private final Aggregates.Rounded counts;
  private final Words words;

  AggregateRow(String name, Aggregates.Rounded counts, Words words) {
    this.name = name;
    this.counts = counts;
    this.words = words;
  }

  /** What the service is called. */
  public String getName() {
    return name;
  }

  /** Everybody in it who is supervised. */
  public String getPeople() {
    return said(counts.people());
  }

  /** Those whose supervision was due. */
  public String getDue() {
    return said(counts.due());
  }

  /** Those who had it in time. */
  public String getOnTime() {
    return said(counts.onTime());
  }

  /** Those who had it late. */
  public String getLate() {
    return said(counts.late());
  }

  /** Those who did not have it. */
  public String getNotHeld() {
    return said(counts.notHeld());
  }

  private String said(Integer count) {
    return count == null ? words.get("aggregates.view.few") : String.valueOf(count);
  }
}
