package org.supervision.web.transfer;

import org.supervision.ejb.transfer.AffectedItem;
import org.supervision.ejb.transfer.EndingView;
import org.supervision.web.shell.Words;

/** One thing that was under way in a relationship that ended, in words. */
public class EndedLine {

  private final AffectedItem item;
  private final EndingView ending;
  private final Words words;

  EndedLine(AffectedItem item, EndingView ending, Words words) {
    this.item = item;
    this.ending = ending;
    this.words = words;
  }

  /** What it was. */
  public String getWhat() {
    return say("what");
  }

  /** Where it stood, in a word. */
  public String getState() {
    return say("state");
  }

  /** What became of it. */
  public String getThen() {
    return say("then");
  }

  /** Nobody can do anything about it any more. */
  public String getPath() {
    return null;
  }

  private String say(String part) {
    return words.say(
        "transfer.affected." + item.key() + "." + part,
        item.on(),
        item.count(),
        ending.supervisor(),
        ending.follows(),
        ending.supervisee());
  }
}
