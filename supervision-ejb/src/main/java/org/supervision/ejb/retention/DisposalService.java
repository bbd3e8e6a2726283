package org.supervision.ejb.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.supervision.domain.access.Verb;

/**
 * What two people in HR say of a file whose time is over (PRODUCT R3, ACCESS 20). Nobody says
 * anything of their own; whoever proposes or approves has opened the facts.
 */
@Stateless
@RolesAllowed("staff")
public class DisposalService {

  @Inject private HoldDoor door;
  @Inject private DisposalSteps steps;
  @Inject private Finishing finishing;

  /** Opens the facts of a file, which the page then shows and logs. */
  public void look(String fileId) {
    door.access().goOn(door.file(fileId, Verb.PROPOSE_DISPOSAL), Verb.PROPOSE_DISPOSAL);
    steps.look(fileId, me());
  }

  /** Proposes to destroy it. */
  public void propose(String fileId, String why) {
    admit(fileId, Verb.PROPOSE_DISPOSAL);
    steps.propose(fileId, me(), why);
  }

  /** A second one approves. */
  public void approve(String fileId) {
    admit(fileId, Verb.APPROVE_DISPOSAL);
    steps.approve(fileId, me());
  }

  /** What was proposed or approved counts no more. */
  public void stop(String fileId, String why) {
    admit(fileId, Verb.STOP_DISPOSAL);
    steps.stop(fileId, me(), why);
  }

  /** Has it carried out; it is destroyed by {@link #finish}, or by any server that is up later. */
  public void carryOut(String fileId) {
    admit(fileId, Verb.DISPOSE);
    steps.carryOut(fileId, me());
  }

  /** Destroys what was begun, and its key after that. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void finish(String fileId) {
    door.access().requireHr("file", fileId, Verb.DISPOSE, () -> door.files().known(fileId));
    finishing.finish(fileId);
  }

  private void admit(String fileId, Verb verb) {
    door.access().require(door.file(fileId, verb), verb);
  }

  private String me() {
    return door.caller().id();
  }
}
