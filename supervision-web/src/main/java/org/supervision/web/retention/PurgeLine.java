package org.supervision.web.retention;

import org.supervision.domain.retention.PurgeNote;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** A certificate that something was purged, in words. */
public class PurgeLine {

  /** Enough of a digest to find it by. */
  private static final int DIGITS = 16;

  private final PurgeNote note;
  private final KeptWords kept;
  private final Words words;

  PurgeLine(PurgeNote note, KeptWords kept, Words words) {
    this.note = note;
    this.kept = kept;
    this.words = words;
  }

  /** Its number, and when. */
  public String getName() {
    return words.say(
        "retention.purges.number", note.getNumber(), new When().plain(note.getPurgedAt()));
  }

  /** What it was of. */
  public String getWhat() {
    return words.get("retention.class." + note.getKeptClass().key());
  }

  /** How many, from before which day, and who says so. */
  public String getGone() {
    return words.say(
        "retention.purges.went",
        note.getHowMany(),
        new When().plain(note.getBeforeDay()),
        kept.period(note.getPeriod()),
        note.getPolicyVersion());
  }

  /** How its digest begins. */
  public String getDigest() {
    return note.getDigest().substring(0, DIGITS);
  }
}
