package org.supervision.web.feed;

import java.util.stream.Collectors;
import org.supervision.domain.feed.FeedBreach;
import org.supervision.web.shell.Words;

/** One line of a feed that breaks a rule of allocation, in words. */
public class BreachLine {

  private final FeedBreach breach;
  private final Words words;

  BreachLine(FeedBreach breach, Words words) {
    this.breach = breach;
    this.words = words;
  }

  /** The line of the file. */
  public int getLine() {
    return breach.line();
  }

  /** Who would be supervised. */
  public String getWho() {
    return breach.supervisee().name() + " " + breach.supervisee().number();
  }

  /** By whom. */
  public String getBy() {
    return breach.supervisor().name() + " " + breach.supervisor().number();
  }

  /** What it breaks. */
  public String getRules() {
    return breach.rules().stream()
        .sorted()
        .map(rule -> words.get("allocation.broken." + rule.word()))
        .collect(Collectors.joining("; "));
  }
}
