package org.supervision.web.transfer;

import org.supervision.ejb.transfer.AffectedItem;
import org.supervision.ejb.transfer.MoveView;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** One thing that is not finished, in words: what, what becomes of it, who acts. */
public class AffectedLine {

  private final AffectedItem item;
  private final MoveView move;
  private final Words words;

  AffectedLine(AffectedItem item, MoveView move, Words words) {
    this.item = item;
    this.move = move;
    this.words = words;
  }

  /** What it is. */
  public String getWhat() {
    return say("what");
  }

  /** What becomes of it. */
  public String getThen() {
    boolean became = move.isDone() && words.has(key("became"));
    return say(became ? "became" : "then");
  }

  /** Where it stands, in a word. */
  public String getState() {
    return say("state");
  }

  /** Who can still do something about it. */
  public String getWho() {
    String leaving = move.from().givenName();
    String next = move.to().givenName();
    String supervisee = move.supervisee().givenName();
    return switch (item.actor()) {
      case LEAVING -> words.say("transfer.acts.leaving", leaving, new When().plain(move.on()));
      case SUPERVISEE -> supervisee;
      case NEXT -> next;
      case NEXT_AND_SUPERVISEE -> words.say("transfer.acts.pair", next, supervisee);
      case NOBODY -> words.get("transfer.acts.nobody");
    };
  }

  /**
   * Where the one who looks does something about it, the leaving supervisor or who moves; or null.
   */
  public String getPath() {
    if (move.isLeaving()) {
      return item.path();
    }
    return move.isMoving() ? item.ofSupervisee() : null;
  }

  private String key(String part) {
    return "transfer.affected." + item.key() + "." + part;
  }

  private String say(String part) {
    return words.say(
        key(part),
        item.on(),
        item.count(),
        move.from().givenName(),
        move.to().givenName(),
        move.supervisee().givenName());
  }
}
