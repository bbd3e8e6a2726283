package org.supervision.ejb.transfer;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.supervision.domain.people.Person;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.people.Names;

/**
 * Moves that somebody should know of now: those to come, and for a fortnight those that have
 * passed, and relationships that ended otherwise. Who gave a file up has the receipt, and nothing
 * else that names whose it was (ACCESS 8).
 */
public class MovesAround {

  private static final Duration FORTNIGHT = Duration.ofDays(14);
  private static final int AT_MOST = 20;

  @Inject private FileTransfers transfers;
  @Inject private Names names;
  @Inject private Clock clock;

  /** For somebody's home page, their own before what they ran, the earliest first. */
  public List<MoveNews> of(String personId) {
    Instant now = clock.instant();
    List<Told> around =
        transfers.told(personId, now.minus(FORTNIGHT), AT_MOST).stream()
            .filter(one -> !one.isMove() || !one.hasPassed(now) || !personId.equals(one.from()))
            .toList();
    if (around.isEmpty()) {
      return List.of();
    }
    Map<String, Person> people = names.of(around.stream().flatMap(Told::people).toList());
    return around.stream().map(one -> news(one, personId, people, now)).toList();
  }

  private MoveNews news(Told one, String personId, Map<String, Person> people, Instant now) {
    // What ends at an instant lasted until just before it.
    Instant day = one.isMove() ? one.at() : one.at().minusNanos(1_000);
    return new MoveNews(
        one.id(),
        !one.isMove(),
        viewer(personId, one.supervisee(), one.from(), one.to()),
        people.get(one.supervisee()).getName(),
        people.get(one.from()).getName(),
        one.isMove() ? people.get(one.to()).getName() : "",
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
