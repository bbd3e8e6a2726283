package org.supervision.ejb.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.supervision.domain.access.Verb;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.domain.transfer.HandoverNote;
import org.supervision.domain.transfer.TransferFinished;
import org.supervision.domain.transfer.TransferState;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Caller;

/** Moves before those whom they concern: what is planned, what it will do, the receipt after. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TransferReadingService {

  private static final String FEED = "feed";
  private static final Set<TransferState> DECIDED =
      EnumSet.of(
          TransferState.PLANNED,
          TransferState.CARRIED_OUT,
          TransferState.CORRECTED,
          TransferState.WITHDRAWN,
          TransferState.WAITING,
          TransferState.REFUSED);

  @Inject private FileTransfers transfers;
  @Inject private MoveComposer composer;
  @Inject private FileAccess access;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** A move, for those whom it concerns; a proposed one for who may run it. */
  public MoveView read(String transferId) {
    FileTransfer transfer = transfers.get(transferId);
    if (!transfer.wasDecided()) {
      access.goOn(transfer, Verb.PLAN_MOVE);
    }
    access.require(transfer, Verb.LIST);
    MoveView.Viewer viewer = MovesAround.viewer(transfer, caller.id());
    boolean reads = viewer == MoveView.Viewer.NEXT || viewer == MoveView.Viewer.SUPERVISEE;
    boolean noted =
        reads
            && transfer.hasPassed(clock.instant())
            && transfers.noteOf(transferId).filter(HandoverNote::isWritten).isPresent();
    return composer.view(transfer, viewer, noted);
  }

  /**
   * Moves planned and done: all of the organisation for HR, for others what concerns them.
   *
   * @param number which page, from 0
   */
  public MovesPage all(int number) {
    int page = Math.max(0, number);
    int first = page * MovesPage.SIZE;
    boolean all = caller.hasRole("hr");
    List<MoveRow> rows =
        composer.rows(
            all
                ? transfers.listed(caller.organisationId(), DECIDED, first, MovesPage.SIZE)
                : transfers.around(caller.id(), DECIDED, first, MovesPage.SIZE));
    long total =
        all
            ? transfers.howMany(caller.organisationId(), DECIDED)
            : transfers.howManyAround(caller.id(), DECIDED);
    access.listed("moves", rows.size());
    return new MovesPage(rows, page, total);
  }

  /**
   * What one feed moved, for HR of its organisation.
   *
   * @param number which page, from 0
   */
  public MovesOfFeed ofFeed(String runId, int number) {
    access.requireHr(FEED, runId, Verb.LIST);
    List<TransferFinished> all = transfers.finishedOfFeed(runId, caller.organisationId());
    if (all.isEmpty()) {
      throw access.refused(FEED, runId, Verb.LIST);
    }
    int page = Math.max(0, number);
    List<MoveRow> rows =
        composer.rows(
            transfers.ofFeed(
                runId, caller.organisationId(), page * MovesPage.SIZE, MovesPage.SIZE));
    access.listed("moves", rows.size());
    return MovesOfFeed.of(rows, page, all);
  }
}
