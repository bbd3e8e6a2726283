package org.supervision.web.reckoning;

import org.supervision.domain.policy.DueDate;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/**
 * Why something is due when it is, in one sentence: what the rule says, where it says so, what it
 * was counted from, and the day.
 */
final class Why {

  private static final String KEY = "policy.why.";

  private Why() {}

  /** For example "Monthly, for an experienced psychologist (appendix 4): last held 3 November…". */
  static String of(DueDate due, Words words, When when) {
    String sentence = words.say(KEY + "rule", due.rule().saying(), due.rule().paragraph());
    String from = words.say(KEY + (due.held() ? "held" : "start"), when.plain(due.countedFrom()));
    String day = words.say(KEY + "due" + how(due), when.plain(due.on()));
    return sentence + " " + from + " " + day;
  }

  private static String how(DueDate due) {
    if (due.isPaused()) {
      return "Paused";
    }
    return due.moved() ? "Moved" : "";
  }
}
