package org.supervision.web.transfer;

import org.supervision.ejb.transfer.MoveCheck;
import org.supervision.ejb.transfer.MoveView;
import org.supervision.web.shell.Words;

/** One check of a move against the policy, in words. */
public class CheckLine {

  private final MoveCheck check;
  private final MoveView move;
  private final Words words;

  CheckLine(MoveCheck check, MoveView move, Words words) {
    this.check = check;
    this.move = move;
    this.words = words;
  }

  /** What was found. */
  public String getName() {
    Object[] details = new Object[check.details().size() + 2];
    details[0] = move.to().givenName();
    details[1] = move.from().givenName();
    for (int i = 2; i < details.length; i++) {
      details[i] = check.details().get(i - 2);
    }
    return words.say("transfer.checked." + check.key() + (fits() ? ".fits" : ".not"), details);
  }

  /** How its state looks. */
  public String getLook() {
    return fits() ? "agreed" : "overdue";
  }

  /** The word of its state. */
  public String getState() {
    return words.get(fits() ? "transfer.fits" : "transfer.breaks");
  }

  private boolean fits() {
    return check.fits();
  }
}
