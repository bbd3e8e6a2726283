package org.supervision.ejb.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.supervision.domain.access.Verb;
import org.supervision.domain.retention.Disposal;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.SealedText;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.keys.FileKeys;

/**
 * What two people in HR say of a file whose time is over (PRODUCT R3, ACCESS 20). Nobody says
 * anything of their own; whoever proposes or approves has opened the facts.
 */
@Stateless
@RolesAllowed("staff")
public class DisposalService {

  @Inject private HoldDoor door;
  @Inject private Disposals disposals;
  @Inject private DisposalStanding standing;
  @Inject private FileKeys keys;
  @Inject private Finishing finishing;

  /** Opens the facts of a file, which the page then shows and logs. */
  public void look(String fileId) {
    door.access().goOn(door.file(fileId, Verb.PROPOSE_DISPOSAL), Verb.PROPOSE_DISPOSAL);
    found(fileId).lookInto(door.caller().id());
  }

  /** Proposes to destroy it. */
  public void propose(String fileId, String why) {
    Disposal disposal = admit(fileId, Verb.PROPOSE_DISPOSAL);
    standing.require(disposal);
    disposal.propose(door.caller().id(), sealed(disposal, "reason", why), standing.now());
  }

  /** A second one approves. */
  public void approve(String fileId) {
    Disposal disposal = admit(fileId, Verb.APPROVE_DISPOSAL);
    standing.require(disposal);
    disposal.approve(door.caller().id(), standing.waitsUntil(disposal), standing.now());
  }

  /** What was proposed or approved counts no more. */
  public void stop(String fileId, String why) {
    Disposal disposal = admit(fileId, Verb.STOP_DISPOSAL);
    disposal.stop(door.caller().id(), sealed(disposal, "stopped", why), standing.now());
  }

  /** Has it carried out; it is destroyed by {@link #finish}, or by any server that is up later. */
  public void carryOut(String fileId) {
    Disposal disposal = admit(fileId, Verb.DISPOSE);
    standing.require(disposal);
    disposal.begin(door.caller().id(), standing.today(), standing.now());
  }

  /** Destroys what was begun, and its key after that. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void finish(String fileId) {
    door.access().requireHr("file", fileId, Verb.DISPOSE, () -> door.files().known(fileId));
    finishing.finish(fileId);
  }

  private Disposal admit(String fileId, Verb verb) {
    door.access().require(door.file(fileId, verb), verb);
    return found(fileId);
  }

  private Disposal found(String fileId) {
    Disposal disposal = disposals.forStep(fileId).orElseThrow(NotVisible::new);
    standing.follow(disposal);
    return disposal;
  }

  private SealedText sealed(Disposal disposal, String what, String text) {
    String said = WrittenText.required(text, WrittenText.SHORT);
    return keys.ofOrCreate(disposal.getId()).seal(disposal.context(what), said);
  }
}
