package org.supervision.web.operation;

import org.supervision.domain.job.JobRun;
import org.supervision.ejb.operation.JobRow;
import org.supervision.web.shell.Words;

/** A job in words. */
public class JobLine {

  private final JobRow row;
  private final Words words;

  JobLine(JobRow row, Words words) {
    this.row = row;
    this.words = words;
  }

  /** By which it is asked to run. */
  public String getKey() {
    return row.job().name();
  }

  /** What it does. */
  public String getName() {
    return words.get("operation.job." + row.job().name());
  }

  /** When it ran last, how long, and over how many things. */
  public String getLast() {
    JobRun last = row.last();
    if (last == null) {
      return words.get("operation.jobs.never");
    }
    if (last.isRunning()) {
      return words.say("operation.jobs.running", last.getStartedAt());
    }
    return last.isBroken()
        ? words.say("operation.jobs.broke", last.getStartedAt(), seconds(last))
        : words.say("operation.jobs.done", last.getStartedAt(), seconds(last), last.getThings());
  }

  /** When it runs next. */
  public String getNext() {
    return words.say("operation.jobs.at", row.nextAt());
  }

  /** How its state looks. */
  public String getLook() {
    JobRun last = row.last();
    if (last == null || last.isRunning()) {
      return "planned";
    }
    return last.isBroken() ? "overdue" : "signed";
  }

  /** The word of its state. */
  public String getState() {
    return words.get("operation.state." + getLook());
  }

  private static String seconds(JobRun run) {
    return String.valueOf(Math.max(1, run.took().toSeconds()));
  }
}
