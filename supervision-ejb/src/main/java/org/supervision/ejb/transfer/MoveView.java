package org.supervision.ejb.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.transfer.TransferState;
import org.supervision.ejb.access.DoneMeanwhile;
import org.supervision.ejb.allocation.AllocationCheck;

/**
 * A move before one of those whom it concerns: facts, and why it is done.
 *
 * @param on the day from which the next one holds the file; today for at once
 * @param by who ran it
 * @param beginsId identifier of the relationship that begins, or null while nothing is decided
 * @param noted whether there is a handover note for the one who looks at it
 * @param viewer what the one who looks at it has to do with it
 * @param passed whether its instant has come, whatever was done since
 * @param lapsed whether it waited for a deviation until its day had come: it never happens
 * @param deviationId the deviation that it waits or waited for, or null
 * @param affected what is not finished, and what becomes of it; what became of it, once the file
 *     has passed
 * @param checks against the policy; for whoever runs it
 * @param meanwhile what was read or done from its instant until it was decided, where it was told
 *     late, for who runs it
 */
public record MoveView(
    String id,
    TransferState state,
    String fileId,
    Side supervisee,
    Side from,
    Side to,
    LocalDate on,
    Instant effectiveAt,
    Instant carriedOutAt,
    String by,
    String reason,
    String beginsId,
    boolean noted,
    Viewer viewer,
    boolean passed,
    boolean lapsed,
    String deviationId,
    List<AffectedItem> affected,
    List<AllocationCheck> checks,
    DoneMeanwhile.Done meanwhile) {

  /** One of the three: who, called what, employed as what. */
  public record Side(String id, String name, String givenName, String post) {}

  /** What somebody has to do with a move. */
  public enum Viewer {
    SUPERVISEE,
    LEAVING,
    NEXT,
    RUNNING
  }

  /** Whether it is decided and still to come. */
  public boolean isPlanned() {
    return state == TransferState.PLANNED && !passed;
  }

  /** Whether it waits for a service manager to agree to a deviation. */
  public boolean isWaiting() {
    return state == TransferState.WAITING;
  }

  /** Whether it breaks a rule of allocation. */
  public boolean isBreaking() {
    return checks.stream().anyMatch(check -> !check.kept());
  }

  /** Whether the file has passed. */
  public boolean isDone() {
    return passed;
  }

  /** Whether the one who looks at it runs it. */
  public boolean isRunning() {
    return viewer == Viewer.RUNNING;
  }

  /** Whether it is they who move. */
  public boolean isMoving() {
    return viewer == Viewer.SUPERVISEE;
  }

  /** Whether the one who looks at it gives the file up. */
  public boolean isLeaving() {
    return viewer == Viewer.LEAVING;
  }

  /** Whether the one who looks at it takes the file on. */
  public boolean isNext() {
    return viewer == Viewer.NEXT;
  }
}
