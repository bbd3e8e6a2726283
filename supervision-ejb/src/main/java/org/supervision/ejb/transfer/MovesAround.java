package org.supervision.ejb.transfer;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.transfer.FileTransfer;

/**
 * Moves that somebody should know of now: those to come, and for a fortnight those that have
 * passed, and relationships that ended otherwise. Who gave a file up has the receipt, and nothing
 * else that names whose it was (ACCESS 8).
 */
public class MovesAround {

  private static final Duration FORTNIGHT = Duration.ofDays(14);
  private static final int AT_MOST = 20;

  @Inject private FileTransfers transfers;
  @Inject private Clock clock;

  /** For somebody's home page, their own before what they ran, the earliest first. */
  public List<MoveNews> of(String personId) {
    Instant now = clock.instant();
    return transfers.told(personId, now.minus(FORTNIGHT), AT_MOST).stream()
        .filter(one -> !one.isMove() || !one.hasPassed(now) || !personId.equals(one.from()))
        .map(one -> news(one, personId, now))
        .toList();
  }

  private MoveNews news(Told one, String personId, Instant now) {
    // What ends at an instant lasted until just before it.
    Instant day = one.isMove() ? one.at() : one.at().minusNanos(1_000);
    return new MoveNews(
        one.id(),
        !one.isMove(),
        viewer(personId, one.supervisee(), one.from(), one.to()),
        one.superviseeName(),
        one.fromName(),
        one.toName(),
        LocalDate.ofInstant(day, clock.getZone()),
        one.hasPassed(now));
  }

  /** What somebody has to do with a transfer; whoever is none of the three runs it. */
  static MoveView.Viewer viewer(FileTransfer transfer, String personId) {
    return viewer(
        personId,
        transfer.getSuperviseeId(),
        transfer.getHanding().getFromHolderId(),
        transfer.getHanding().getToHolderId());
  }

  private static MoveView.Viewer viewer(
      String personId, String supervisee, String from, String to) {
    if (personId.equals(supervisee)) {
      return MoveView.Viewer.SUPERVISEE;
    }
    if (personId.equals(from)) {
      return MoveView.Viewer.LEAVING;
    }
    return personId.equals(to) ? MoveView.Viewer.NEXT : MoveView.Viewer.RUNNING;
  }
}
