package org.supervision.ejb.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.domain.transfer.NobodyIsCalledSo;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.allocation.DeviationAsking;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.people.Relationships;

/**
 * Moving somebody's file, by HR or a manager in the line, who gain no reading by it (ACCESS 21).
 */
@Stateless
@RolesAllowed("staff")
public class TransferService {

  @Inject private Moves moves;
  @Inject private FileTransfers transfers;
  @Inject private FileAccess access;
  @Inject private Caller caller;
  @Inject private MovePeople people;

  /**
   * Whose file is meant. Somebody whose file the caller may not move answers as nobody (ACCESS 26).
   *
   * @throws org.supervision.domain.transfer.NobodyIsCalledSo where nobody is, or several are
   */
  public String superviseeCalled(String typed) {
    String id = people.called(caller.organisationId(), typed);
    SupervisionFile file = people.find(id).orElseThrow(NobodyIsCalledSo::new);
    if (!access.permits(file, Verb.PLAN_MOVE)) {
      access.refused(file, Verb.PLAN_MOVE);
      throw new NobodyIsCalledSo();
    }
    return id;
  }

  /**
   * Which colleague is meant by a staff number or a name.
   *
   * @throws org.supervision.domain.transfer.NobodyIsCalledSo where nobody is, or several are
   */
  public String personCalled(String typed) {
    return people.called(caller.organisationId(), typed);
  }

  /** Proposes a move, to look at what it would do; its identifier. */
  public String propose(MoveWanted wanted) {
    SupervisionFile file = people.fileOf(wanted.superviseeId());
    access.goOn(file, Verb.PLAN_MOVE);
    if (wanted.correctsId() != null) {
      requireOf(file, transfers.get(wanted.correctsId()));
    }
    return moves.proposeToPeopleHere(wanted, caller.id()).getId();
  }

  /** What is put right is a move of the same file; one of another does not exist (ACCESS 26). */
  private void requireOf(SupervisionFile file, FileTransfer wrong) {
    access.goOn(wrong, Verb.PLAN_MOVE);
    if (!wrong.fileId().equals(file.getId())) {
      access.refused(wrong, Verb.PLAN_MOVE);
      throw new NotVisible();
    }
  }

  /** Decides a proposed move; one that is effective already is carried out at once. */
  public void decide(String transferId) {
    FileTransfer transfer = transfers.getForStep(transferId);
    access.require(transfer, Verb.PLAN_MOVE);
    moves.decide(transfer);
  }

  /**
   * Asks a service manager to agree to a proposed move that breaks rules of allocation; it waits
   * until then, and happens by itself once they agree.
   */
  public void askForDeviation(String transferId, String reason, LocalDate reviewOn) {
    FileTransfer transfer = transfers.getForStep(transferId);
    access.goOn(transfer, Verb.PLAN_MOVE);
    access.require(people.fileOf(transfer.getSuperviseeId()), Verb.ASK_DEVIATION);
    moves.askForDeviation(transfer, new DeviationAsking.Grounds(reason, reviewOn), caller.id());
  }

  /** Calls a planned move off, before its instant. */
  public void withdraw(String transferId) {
    FileTransfer transfer = transfers.getForStep(transferId);
    access.require(transfer, Verb.PLAN_MOVE);
    moves.withdraw(transfer);
  }

  /** Whose file is meant. */
  static class MovePeople {

    @Inject private Names names;
    @Inject private Files files;
    @Inject private Relationships relationships;
    @Inject private Clock clock;

    String called(String organisationId, String typed) {
      return names
          .numberedOrCalled(organisationId, typed == null ? "" : typed.strip())
          .filter(person -> person.isEmployedOn(LocalDate.now(clock)))
          .orElseThrow(NobodyIsCalledSo::new)
          .getId();
    }

    Optional<SupervisionFile> find(String superviseeId) {
      return files.find(superviseeId);
    }

    boolean isUnsupervised(String superviseeId) {
      return relationships.ofSupervisee(superviseeId).isEmpty();
    }

    SupervisionFile fileOf(String superviseeId) {
      return files.of(superviseeId);
    }
  }
}
