package org.supervision.web.feed;

import java.util.Locale;
import org.supervision.ejb.feed.FeedRunRow;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** One run of a list, in words. */
public class FeedRunLine {

  private final FeedRunRow row;
  private final Words words;

  FeedRunLine(FeedRunRow row, Words words) {
    this.row = row;
    this.words = words;
  }

  /** When it was uploaded. */
  public String getAt() {
    return new When().stamp(row.uploadedAt());
  }

  /** Who did, or what. */
  public String getBy() {
    return row.uploadedBy().isEmpty() ? words.get("feed.list.folder") : row.uploadedBy();
  }

  /** Where it is. */
  public String getPath() {
    return "/feed/" + row.id();
  }

  /** How many changes it made, or a dash. */
  public String getChanges() {
    return row.changes() == null ? "–" : String.valueOf(row.changes());
  }

  /** How its state looks. */
  public String getLook() {
    return switch (row.state()) {
      case CHECKED -> "draft";
      case WAITING -> "waiting";
      case PLANNED, APPLYING -> "soon";
      case APPLIED -> "signed";
      case STOPPED -> "overdue";
      case CANCELLED -> "unsigned";
    };
  }

  /** The word of its state. */
  public String getState() {
    return words.get("feed.state." + row.state().name().toLowerCase(Locale.ROOT));
  }
}
