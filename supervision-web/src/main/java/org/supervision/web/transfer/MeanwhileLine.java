package org.supervision.web.transfer;

import java.util.Locale;
import org.supervision.ejb.access.DoneMeanwhile;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** One thing that was read or done before a move was known, in words. */
public class MeanwhileLine {

  private final DoneMeanwhile.Row row;
  private final Words words;

  MeanwhileLine(DoneMeanwhile.Row row, Words words) {
    this.row = row;
    this.words = words;
  }

  /** When. */
  public String getAt() {
    return new When().stamp(row.at());
  }

  /** By whom. */
  public String getWho() {
    return row.who();
  }

  /** What. */
  public String getWhat() {
    return words.say(
        "access.looked.what",
        words.get("access.did." + row.verb().name().toLowerCase(Locale.ROOT)),
        words.get("access.subject." + row.subjectKind()));
  }
}
