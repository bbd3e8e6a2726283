package org.supervision.web.tray;

import java.time.Duration;
import java.util.Locale;
import org.supervision.domain.tray.TrayState;
import org.supervision.ejb.tray.TrayRow;
import org.supervision.web.shell.Words;

/** One tray of a list, in words. */
public class TrayLine {

  /** A tray's last day is the one before the midnight at which it ends. */
  private static final Duration ENDS_BEFORE_MIDNIGHT = Duration.ofSeconds(1);

  private final TrayRow row;
  private final Words words;

  TrayLine(TrayRow row, Words words) {
    this.row = row;
    this.words = words;
  }

  public String getId() {
    return row.id();
  }

  public String getInspector() {
    return row.inspector();
  }

  /** Who drew it and when. */
  public String getDrawn() {
    return words.say("tray.list.by", row.drawnBy(), row.drawnAt());
  }

  /** Until when it is read. */
  public String getUntil() {
    return words.say("tray.list.untilDay", row.endsAt().minus(ENDS_BEFORE_MIDNIGHT));
  }

  public boolean isGivable() {
    return row.givable();
  }

  public boolean isRetractable() {
    return row.retractable();
  }

  /** How far it has come, in a word. */
  public String getState() {
    return words.get("tray.state." + state());
  }

  /** The look of that word. */
  public String getLook() {
    return switch (state()) {
      case "drawn" -> "waiting";
      case "given" -> "agreed";
      default -> "unsigned";
    };
  }

  private String state() {
    boolean over = row.state() == TrayState.GIVEN && !row.open();
    return over ? "over" : row.state().name().toLowerCase(Locale.ROOT);
  }
}
