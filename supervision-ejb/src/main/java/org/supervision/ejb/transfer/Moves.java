package org.supervision.ejb.transfer;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.shared.WrittenText;
import org.supervision.domain.transfer.AlreadyPlanned;
import org.supervision.domain.transfer.BeforeTheyBegan;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.domain.transfer.Handing;
import org.supervision.domain.transfer.MoveNeedsReason;
import org.supervision.domain.transfer.NoSupervisorToLeave;
import org.supervision.domain.transfer.SupervisedByThem;
import org.supervision.domain.transfer.TransferNotProposed;
import org.supervision.domain.transfer.TransferState;
import org.supervision.ejb.allocation.DeviationAsking;

/**
 * Plans moves and calls them off, for services that have decided whether their caller may, and for
 * the feed. Planning writes the rights of the future down; {@link TransferRun} does the rest.
 */
public class Moves {

  @Inject private FileTransfers transfers;
  @Inject private Rights rights;
  @Inject private Effects effects;
  @Inject private MoveDeviations deviations;
  @Inject private Clock clock;

  /** Proposes and decides at once, as the feed tells that it is, rules or not; the identifier. */
  public String plan(MoveWanted wanted, String byPersonId) {
    FileTransfer transfer = propose(wanted, byPersonId);
    pass(transfer);
    return transfer.getId();
  }

  /** Whether any came with a run of the feed. */
  public boolean comeWith(String feedRunId) {
    return transfers.comeWith(feedRunId);
  }

  /** It breaks rules of allocation: it waits until a service manager has decided on that. */
  void askForDeviation(FileTransfer transfer, DeviationAsking.Grounds grounds, String byPersonId) {
    requireBothThere(transfer);
    check(transfer);
    deviations.ask(transfer, ending(transfer), grounds, byPersonId);
    transfer.waitForDeviation();
  }

  /**
   * A transfer to look at; it changes nothing.
   *
   * @throws org.supervision.domain.people.LeavesBeforeThen where one of the two has left by then
   */
  FileTransfer proposeToPeopleHere(MoveWanted wanted, String byPersonId) {
    FileTransfer transfer = propose(wanted, byPersonId);
    requireBothThere(transfer);
    return transfer;
  }

  private FileTransfer propose(MoveWanted wanted, String byPersonId) {
    if (WrittenText.isBlank(wanted.reason())) {
      throw new MoveNeedsReason();
    }
    Instant at = instant(wanted.from());
    SupervisoryRelationship ending = ending(wanted.superviseeId(), at);
    SupervisionFile file = rights.files().of(wanted.superviseeId());
    FileTransfer transfer =
        new FileTransfer(
            file,
            new Handing(ending.getSupervisorId(), ending.getId(), wanted.toHolderId()),
            at,
            byPersonId);
    String reason = WrittenText.of(wanted.reason(), WrittenText.SHORT);
    transfer.because(rights.keyOf(file.getId()).seal(transfer.reasonContext(), reason));
    if (wanted.correctsId() != null) {
      transfer.correct(transfers.get(wanted.correctsId()));
    }
    transfer.comeWith(wanted.feedRunId());
    check(transfer);
    transfers.add(transfer);
    return transfer;
  }

  /**
   * It is decided: the rights of its instant are written down, and of a past one they are now.
   *
   * @throws org.supervision.domain.allocation.DeviationNeeded where it breaks a rule of allocation
   *     to which nobody agreed
   */
  void decide(FileTransfer transfer) {
    requireBothThere(transfer);
    deviations.requireFor(transfer);
    pass(transfer);
  }

  private void pass(FileTransfer transfer) {
    // The pair is held before it is asked what time it is: whatever either of them is doing is done
    // before the instant of a move that is at once.
    SupervisoryRelationship ending = ending(transfer);
    Instant now = clock.instant();
    transfer.settle(now);
    check(transfer);
    transfer.plan(rights.pass(transfer, ending), now);
    deviations.withdrawOfLine(transfer.fileId());
    effects.tell(transfer);
    if (transfer.isDue(now)) {
      effects.carryOut(transfer);
    }
  }

  /** It is called off before its instant, and everything is as if it had never been planned. */
  void withdraw(FileTransfer transfer) {
    boolean decidedBefore = transfer.wasDecided();
    transfer.withdraw(clock.instant());
    if (!decidedBefore) {
      deviations.withdrawOf(transfer);
      return;
    }
    rights.passNot(transfer);
    effects.tell(transfer);
  }

  private SupervisoryRelationship ending(FileTransfer transfer) {
    SupervisoryRelationship ending = ending(transfer.getSuperviseeId(), transfer.getEffectiveAt());
    if (!ending.getId().equals(transfer.getHanding().getFromRelationshipId())) {
      throw new TransferNotProposed();
    }
    return ending;
  }

  /** What is planned or asked for a file is called off: it is not supervised here any more. */
  public void callOff(String fileId) {
    transfers.toComeOf(fileId).forEach(one -> callOffOne(one.getId()));
    deviations.withdrawOfFile(fileId);
  }

  /** A move that is planned, or waits, does not happen; nothing where its instant has come. */
  public void callOffOne(String transferId) {
    FileTransfer transfer = transfers.getForStep(transferId);
    boolean isPlanned = transfer.getState() == TransferState.PLANNED;
    boolean isToCome = isPlanned && !transfer.isDue(clock.instant());
    if (isToCome || transfer.getState() == TransferState.WAITING) {
      withdraw(transfer);
    }
  }

  /** Its worker leaves: from then on nobody decides on what was asked for. */
  public void leave(String fileId, Instant at) {
    if (!at.isAfter(clock.instant())) {
      deviations.withdrawOfFile(fileId);
    }
  }

  private void check(FileTransfer transfer) {
    Handing handing = transfer.getHanding();
    if (transfers.plannedOf(transfer.fileId()).isPresent()) {
      throw new AlreadyPlanned();
    }
    if (rights.isAbove(transfer.getSuperviseeId(), handing.getToHolderId(), now(transfer))) {
      throw new SupervisedByThem();
    }
  }

  private SupervisoryRelationship ending(String superviseeId, Instant at) {
    SupervisoryRelationship ending =
        rights
            .lineOf(superviseeId, notBefore(clock.instant(), at))
            .orElseThrow(NoSupervisorToLeave::new);
    if (at != null && at.isBefore(ending.getFromAt())) {
      throw new BeforeTheyBegan();
    }
    return ending;
  }

  /** A feed is held against itself: it may take a leaving back that is still known. */
  private void requireBothThere(FileTransfer transfer) {
    String next = transfer.getHanding().getToHolderId();
    rights.requireBothThere(transfer.getSuperviseeId(), next, now(transfer));
  }

  private Instant now(FileTransfer transfer) {
    return notBefore(clock.instant(), transfer.getEffectiveAt());
  }

  private static Instant notBefore(Instant now, Instant at) {
    return at != null && at.isAfter(now) ? at : now;
  }

  private Instant instant(LocalDate from) {
    return from == null ? null : from.atStartOfDay(clock.getZone()).toInstant();
  }

  /** What a decision has effect on at once. */
  static class Effects {

    @Inject private TransferRun run;
    @Inject private Event<TransferDecided> decided;

    void tell(FileTransfer transfer) {
      decided.fire(new TransferDecided(transfer));
    }

    void carryOut(FileTransfer transfer) {
      run.carryOut(transfer);
    }
  }
}
