package org.supervision.web.feed;

import java.util.Locale;
import org.supervision.domain.feed.FeedFault;
import org.supervision.web.shell.Words;

/** One fault of a feed, in words: where, what is wrong, what to do. */
public class FaultLine {

  private final FeedFault fault;
  private final Words words;

  FaultLine(FeedFault fault, Words words) {
    this.fault = fault;
    this.words = words;
  }

  /** The line of the file. */
  public int getLine() {
    return fault.line();
  }

  /** The column and what stands there, where one can say. */
  public String getWhere() {
    String column = fault.column() == null ? "" : fault.column().header();
    return fault.detail().isEmpty() ? column : (column + " " + fault.detail()).strip();
  }

  /** What is wrong. */
  public String getWhat() {
    return words.get("feed.fault." + kind() + ".what");
  }

  /** What to do. */
  public String getThen() {
    return words.get("feed.fault." + kind() + ".then");
  }

  private String kind() {
    return fault.kind().name().toLowerCase(Locale.ROOT);
  }
}
