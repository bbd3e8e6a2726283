package org.supervision.web.action;

import java.time.LocalDate;
import java.util.Locale;
import org.supervision.ejb.action.ActionLine;
import org.supervision.web.shell.Words;

/** One line of a list of actions, in words. */
public class ActionRow {

  private static final int SOON = 7;

  private final ActionLine line;
  private final LocalDate today;
  private final Words words;

  ActionRow(ActionLine line, LocalDate today, Words words) {
    this.line = line;
    this.today = today;
    this.words = words;
  }

  /** What was agreed. */
  public String getWhat() {
    return line.wording();
  }

  /** Where its owner, or the other, says what became of it; empty where it is finished. */
  public String getPath() {
    return line.status().isOpen() ? "/action/" + line.id() + "/say" : getRecord();
  }

  /** The record it was agreed in. */
  public String getRecord() {
    return "/record/" + line.recordId();
  }

  /** Who owes it, by when. */
  public String getWhy() {
    return line.mine()
        ? words.say("action.view.by", line.dueOn())
        : words.say("action.view.from", line.owner(), line.dueOn());
  }

  /** Whose supervision it was agreed in; empty where that has ended. */
  public String getFrom() {
    return line.supervisee() == null
        ? words.get("action.view.earlier")
        : words.say("action.view.agreed", line.supervisor(), line.supervisee());
  }

  /** What was said of it last, or null. */
  public String getNote() {
    return line.note();
  }

  /** How its state looks. */
  public String getLook() {
    return switch (line.status()) {
      case OPEN -> isOverdue() ? "overdue" : isSoon() ? "soon" : "planned";
      case HELD_UP -> isOverdue() ? "overdue" : "paused";
      case DONE -> "agreed";
      case DROPPED, HANDED_ON -> "unsigned";
    };
  }

  /** The word for its state. */
  public String getState() {
    String state =
        switch (getLook()) {
          case "overdue" -> "overdue";
          case "soon" -> "soon";
          default -> line.status().name().toLowerCase(Locale.ROOT);
        };
    return words.get("action.state." + state);
  }

  private boolean isOverdue() {
    return line.dueOn().isBefore(today);
  }

  private boolean isSoon() {
    return !line.dueOn().isAfter(today.plusDays(SOON));
  }
}
