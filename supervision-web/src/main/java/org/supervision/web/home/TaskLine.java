package org.supervision.web.home;

import java.util.Locale;
import org.supervision.ejb.home.Task;
import org.supervision.web.shell.Words;

/** One thing to do, in words: what, why, its state, and where it is done. */
public class TaskLine {

  private final Task task;
  private final Words words;

  TaskLine(Task task, Words words) {
    this.task = task;
    this.words = words;
  }

  /** What is to be done, as a link. */
  public String getName() {
    return say("name");
  }

  /** Why it is here. */
  public String getWhy() {
    return say(task.on() == null ? "why" : "whyOn");
  }

  /** The verb on its button. */
  public String getVerb() {
    return say("verb");
  }

  /** Where it is done. */
  public String getPath() {
    String id = task.targetId();
    return switch (task.kind()) {
      case OVERDUE, PLAN -> "/session/plan?with=" + id;
      case SAY_WHETHER_HELD -> "/session/" + id + "/hold";
      case WRITE_UP -> "/record/begin?session=" + id;
      case FINISH_DRAFT, TYPE_DRAFT -> "/record/" + id + "/write";
      case SHARE_CHANGES, CHANGE_TEXT, ANSWER_AMENDMENT, ANSWER_DISAGREEMENT ->
          "/record/" + id + "/answer";
      case READ_DRAFT -> "/record/" + id + "/review";
      case SIGN_RECORD -> "/record/" + id + "/sign";
      case DECIDE_GRANT -> "/grant/" + id;
      case DECIDE_DEVIATION, REVIEW_DEVIATION -> "/deviation/" + id;
      case SEE_CANCELLATIONS -> "/team/" + id + "/below";
      case RELEASE_DRAFT, CLOSE_LEFT_RECORD -> "/release/" + id;
      case CONFIRM_FEED, LOOK_AT_FEED -> "/feed/" + id;
      case JUSTIFY_HOLD -> "/hold/" + id;
      case DECIDE_DISPOSAL, CARRY_OUT_DISPOSAL, OFFER_COPIES -> "/retention/" + id + "/review";
      case ANSWER_REQUEST -> "/request/" + id;
      case REVIEW_FILES -> "/retention";
      case PREPARE -> "/session/" + id + "/prepare";
      case ANSWER_TIMES, PROPOSE_ANEW -> "/proposal/" + id;
      case AGREE_TO_PASSING -> "/record/" + id + "/passing";
      case AGREE_TO_RECORDER -> "/record/" + id + "/recorder";
      case DRAFT_AGREEMENT -> "/agreement/draft?with=" + id;
      default -> "/agreement/" + id;
    };
  }

  /** How its state looks. */
  public String getLook() {
    if (task.isLate()) {
      return "overdue";
    }
    return switch (task.kind()) {
      case OVERDUE -> "overdue";
      case PLAN, PREPARE, WRITE_UP, FINISH_DRAFT, REVIEW_AGREEMENT -> "soon";
      case READ_DRAFT, READ_AGREEMENT, TYPE_DRAFT -> "shared";
      case SIGN_RECORD -> "agreed";
      default -> "waiting";
    };
  }

  /** The word of its state. */
  public String getState() {
    return words.get("home.look." + getLook());
  }

  private String say(String part) {
    String kind = task.kind().name().toLowerCase(Locale.ROOT);
    return words.say(
        "home.task." + kind + "." + part, task.person(), task.on(), task.by(), task.days());
  }
}
