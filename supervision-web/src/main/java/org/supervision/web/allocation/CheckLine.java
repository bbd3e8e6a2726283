package org.supervision.web.allocation;

import org.supervision.ejb.allocation.AllocationCheck;
import org.supervision.web.shell.Words;

/** One rule of allocation, held against what is wanted, in words. */
public class CheckLine {

  private static final String FEW = "few";

  private final AllocationCheck check;
  private final String supervisor;
  private final Words words;

  /**
   * @param check what was found
   * @param supervisor the given name of whom it is about
   */
  public CheckLine(AllocationCheck check, String supervisor, Words words) {
    this.check = check;
    this.supervisor = supervisor;
    this.words = words;
  }

  /** What was found. */
  public String getName() {
    Object[] details = new Object[check.details().size() + 1];
    details[0] = supervisor;
    for (int i = 1; i < details.length; i++) {
      details[i] = check.details().get(i - 1);
    }
    String answer = !check.known() ? ".unknown" : check.kept() ? ".fits" : ".not";
    return words.say("allocation.checked." + check.rule() + answer, details);
  }

  /** How its state looks. */
  public String getLook() {
    return shows() ? "soon" : check.kept() ? "agreed" : "overdue";
  }

  /** The word of its state. */
  public String getState() {
    if (!check.known()) {
      return words.get("allocation.unknown");
    }
    return words.get(
        isFew() ? "allocation.shows" : check.kept() ? "allocation.fits" : "allocation.breaks");
  }

  /** Whether it is there to be seen, and needs nobody to agree. */
  private boolean shows() {
    return isFew() || !check.known();
  }

  private boolean isFew() {
    return check.rule().equals(FEW);
  }
}
