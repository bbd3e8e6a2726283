package org.supervision.ejb.transfer;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.supervision.domain.people.Person;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.domain.transfer.TransferState;
import org.supervision.ejb.people.Names;

/**
 * Moves that somebody should know of now: those to come, and for a fortnight those that have
 * passed. Who gave a file up has the receipt, and nothing else that names whose it was (ACCESS 8).
 */
public class MovesAround {

  private static final Set<TransferState> TOLD =
      EnumSet.of(TransferState.PLANNED, TransferState.CARRIED_OUT);
  private static final Duration FORTNIGHT = Duration.ofDays(14);
  private static final int AT_MOST = 20;

  @Inject private FileTransfers transfers;
  @Inject private Names names;
  @Inject private Clock clock;

  /** For somebody's home page, the earliest first. */
  public List<MoveNews> of(String personId) {
    Instant now = clock.instant();
    List<FileTransfer> around =
        transfers.around(personId, TOLD, now.minus(FORTNIGHT), AT_MOST).stream()
            .filter(one -> !one.hasPassed(now) || !isLeaving(one, personId))
            .toList();
    if (around.isEmpty()) {
      return List.of();
    }
    Map<String, Person> people = names.of(around.stream().flatMap(MovesAround::three).toList());
    return around.stream().map(one -> news(one, personId, people, now)).toList();
  }

  private MoveNews news(
      FileTransfer one, String personId, Map<String, Person> people, Instant now) {
    return new MoveNews(
        one.getId(),
        viewer(one, personId),
        people.get(one.getSuperviseeId()).getName(),
        people.get(one.getHanding().getFromHolderId()).getName(),
        people.get(one.getHanding().getToHolderId()).getName(),
        LocalDate.ofInstant(one.getEffectiveAt(), clock.getZone()),
        one.hasPassed(now));
  }

  /** What somebody has to do with a transfer; whoever is none of the three runs it. */
  static MoveView.Viewer viewer(FileTransfer transfer, String personId) {
    if (personId.equals(transfer.getSuperviseeId())) {
      return MoveView.Viewer.SUPERVISEE;
    }
    if (isLeaving(transfer, personId)) {
      return MoveView.Viewer.LEAVING;
    }
    return personId.equals(transfer.getHanding().getToHolderId())
        ? MoveView.Viewer.NEXT
        : MoveView.Viewer.RUNNING;
  }

  private static boolean isLeaving(FileTransfer transfer, String personId) {
    return personId.equals(transfer.getHanding().getFromHolderId());
  }

  private static Stream<String> three(FileTransfer one) {
    return Stream.of(
        one.getSuperviseeId(),
        one.getHanding().getFromHolderId(),
        one.getHanding().getToHolderId());
  }
}
