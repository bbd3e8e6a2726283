package org.supervision.web.retention;

import java.util.Locale;
import org.supervision.ejb.retention.RetentionRow;
import org.supervision.web.shell.Words;

/** The file of one leaver, in words. */
public class RetentionLine {

  private final RetentionRow row;
  private final KeptWords kept;
  private final Words words;

  RetentionLine(RetentionRow row, KeptWords kept, Words words) {
    this.row = row;
    this.kept = kept;
    this.words = words;
  }

  public String getPath() {
    return "/retention/" + row.fileId() + "/review";
  }

  public String getName() {
    return row.name();
  }

  public String getNumber() {
    return words.say("retention.list.number", row.staffNumber());
  }

  /** Until when it is kept, and why. */
  public String getKept() {
    return kept.sentence(row.kept());
  }

  /** How it stands, in a word. */
  public String getState() {
    return words.get("retention.state." + state());
  }

  /** The look of that word. */
  public String getLook() {
    return switch (state()) {
      case "held" -> "hold";
      case "over", "proposed" -> "waiting";
      case "approved", "executing" -> "agreed";
      default -> "planned";
    };
  }

  private String state() {
    if (row.holds() > 0) {
      return "held";
    }
    if (row.over() && DisposalLine.isUnderWay(row.disposal())) {
      return row.disposal().name().toLowerCase(Locale.ROOT);
    }
    return row.over() ? "over" : "kept";
  }
}
