package org.supervision.web.transfer;

import java.util.Locale;
import org.supervision.ejb.transfer.MoveRow;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** One move of a list, in words. */
public class MoveLine {

  private final MoveRow row;
  private final Words words;

  /** For a row of the list. */
  public MoveLine(MoveRow row, Words words) {
    this.row = row;
    this.words = words;
  }

  /** Whose file. */
  public String getName() {
    return row.supervisee();
  }

  /** From whom to whom. */
  public String getWhy() {
    return words.say("transfer.moves.fromTo", row.from(), row.to());
  }

  /** From when on. */
  public String getOn() {
    return new When().full(row.on());
  }

  /** Where it is. */
  public String getPath() {
    return "/move/" + row.id();
  }

  /** How its state looks. */
  public String getLook() {
    return switch (row.state()) {
      case WAITING -> row.lapsed() ? "unsigned" : "waiting";
      case PLANNED -> "planned";
      case CARRIED_OUT -> "signed";
      default -> "unsigned";
    };
  }

  /** The word of its state. */
  public String getState() {
    String state = row.lapsed() ? "lapsed" : row.state().name().toLowerCase(Locale.ROOT);
    return words.get("transfer.state." + state);
  }
}
