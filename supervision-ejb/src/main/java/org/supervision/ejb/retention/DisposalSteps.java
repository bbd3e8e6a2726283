package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import org.supervision.domain.retention.Disposal;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.SealedText;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.keys.FileKeys;

/**
 * The steps that lead to the destroying of a file, taken by whom {@link DisposalService} let in.
 * Each finds first what does not stand any more, and lets it fall.
 */
class DisposalSteps {

  @Inject private Disposals disposals;
  @Inject private DisposalStanding standing;
  @Inject private FileKeys keys;

  /** Somebody opened its facts. */
  void look(String fileId, String by) {
    found(fileId).lookInto(by);
  }

  /** The first of two says that it can go. */
  void propose(String fileId, String by, String why) {
    Disposal disposal = found(fileId);
    standing.require(disposal);
    disposal.propose(by, sealed(disposal, "reason", why), standing.now());
  }

  /** The second one says so too. */
  void approve(String fileId, String by) {
    Disposal disposal = found(fileId);
    standing.require(disposal);
    disposal.approve(by, standing.waitsUntil(disposal), standing.now());
  }

  /** Somebody stops what was said. */
  void stop(String fileId, String by, String why) {
    Disposal disposal = found(fileId);
    disposal.stop(by, sealed(disposal, "stopped", why), standing.now());
  }

  /** Somebody has it carried out. */
  void carryOut(String fileId, String by) {
    Disposal disposal = found(fileId);
    standing.require(disposal);
    disposal.begin(by, standing.today(), standing.now());
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
