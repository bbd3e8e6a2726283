package org.supervision.ejb.request;

import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.policy.Deadline;
import org.supervision.domain.request.RequestOutcome;
import org.supervision.domain.request.StoppedFor;

/**
 * One request with what was done with it.
 *
 * @param fileId the file that is kept while it is open
 * @param mine whether the reader has it, and reads its words
 * @param parted whether the reader supervises, supervised or manages who asks, and so answers
 *     nothing
 * @param gathering whether the reader gathers what is kept for it
 * @param time by when it is to be answered, and why
 * @param identityCheckedOn since when it is known who asks, or null
 * @param acknowledgedOn when a complaint was acknowledged, or null
 * @param outcome what became of it, or null
 * @param steps in order
 */
public record RequestView(
    RequestRow row,
    String fileId,
    String holdId,
    boolean mine,
    boolean parted,
    boolean gathering,
    Time time,
    LocalDate identityCheckedOn,
    LocalDate acknowledgedOn,
    RequestOutcome outcome,
    List<RequestStepView> steps) {

  /** Keeps its own copy. */
  public RequestView {
    steps = List.copyOf(steps);
  }

  /**
   * By when a request is to be answered, and why.
   *
   * @param countedFrom the day from which time runs
   * @param within what the policy gives
   * @param daysStopped how many days do not count
   * @param extended whether it takes two months more
   * @param stoppedFor what the clock waits for, or null while it runs
   * @param stoppedOn since when, or null
   * @param source where the policy takes it from
   * @param policyVersion what the council calls that version
   */
  public record Time(
      LocalDate countedFrom,
      Deadline within,
      int daysStopped,
      boolean extended,
      StoppedFor stoppedFor,
      LocalDate stoppedOn,
      String source,
      String policyVersion) {}
}
