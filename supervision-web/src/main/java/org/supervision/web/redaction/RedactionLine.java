package org.supervision.web.redaction;

import java.util.Locale;
import org.supervision.domain.redaction.RedactionState;
import org.supervision.ejb.redaction.RedactionRow;
import org.supervision.web.shell.Words;

/** One redaction, in words. */
public class RedactionLine {

  private final RedactionRow row;
  private final String answer;
  private final Words words;

  /**
   * @param answer the path of the page on which the answer stands
   */
  RedactionLine(RedactionRow row, String answer, Words words) {
    this.row = row;
    this.answer = answer;
    this.words = words;
  }

  /** What is left out. */
  public String getWhat() {
    return words.get((row.passage() == null ? "redaction.all." : "redaction.of.") + key(row.of()));
  }

  /** The words, or null where all of it is left out. */
  public String getPassage() {
    return row.passage();
  }

  /** By which exemption, and where the law has it. */
  public String getExemption() {
    return words.say(
        "redaction.by",
        words.get("redaction.exemption." + key(row.exemption())),
        row.exemption().code());
  }

  /** Why here. */
  public String getWhy() {
    return row.why();
  }

  /** Who proposed it, and who agreed. */
  public String getBy() {
    return row.state() == RedactionState.PROPOSED
        ? words.say("redaction.proposedBy", row.by())
        : words.say("redaction.decidedBy." + key(row.state()), row.by(), row.agreedBy());
  }

  /** How it stands, in a word. */
  public String getState() {
    return words.get("redaction.state." + key(row.state()));
  }

  /** The look of that word. */
  public String getLook() {
    return switch (row.state()) {
      case PROPOSED -> "soon";
      case AGREED -> "signed";
      case TAKEN_BACK -> "paused";
    };
  }

  /** Where it is decided. */
  public String getPath() {
    return answer + "/decide?of=" + row.id();
  }

  /** Where it stands in its place. */
  public String getPlace() {
    return answer + "/passages?kind=" + row.of() + "&of=" + row.subjectId();
  }

  /** Whether the reader may agree it: somebody else proposed it. */
  public boolean isAgreeable() {
    return row.state() == RedactionState.PROPOSED && !row.mine();
  }

  /** Whether it is the reader's own, and waits for somebody else. */
  public boolean isWaiting() {
    return row.state() == RedactionState.PROPOSED && row.mine();
  }

  /** Whether it stands. */
  public boolean isStanding() {
    return row.state() != RedactionState.TAKEN_BACK;
  }

  /** A constant as the bundle spells it. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
