package org.supervision.ejb.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.supervision.domain.access.Verb;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.people.Caller;

/**
 * Moving somebody's file, by HR or a manager in the line, who gain no reading by it (ACCESS 21).
 */
@Stateless
@RolesAllowed("staff")
public class TransferService {

  @Inject private Moves moves;
  @Inject private FileTransfers transfers;
  @Inject private Files files;
  @Inject private FileAccess access;
  @Inject private Caller caller;

  /** Proposes a move, to look at what it would do; its identifier. */
  public String propose(MoveWanted wanted) {
    access.goOn(files.of(wanted.superviseeId()), Verb.PLAN_MOVE);
    return moves.propose(wanted, caller.id()).getId();
  }

  /** Decides a proposed move; one that is effective already is carried out at once. */
  public void decide(String transferId) {
    FileTransfer transfer = transfers.getForStep(transferId);
    access.require(transfer, Verb.PLAN_MOVE);
    moves.decide(transfer);
  }

  /** Calls a planned move off, before its instant. */
  public void withdraw(String transferId) {
    FileTransfer transfer = transfers.getForStep(transferId);
    access.require(transfer, Verb.PLAN_MOVE);
    moves.withdraw(transfer);
  }
}
