package org.supervision.web.breach;

import java.time.Instant;
import java.util.Locale;
import org.supervision.ejb.access.BreachView;
import org.supervision.web.shell.Words;

/** Something that an account did, in words. */
public class DoneLine {

  private final BreachView.Done one;
  private final Words words;

  DoneLine(BreachView.Done one, Words words) {
    this.one = one;
    this.words = words;
  }

  public Instant getAt() {
    return one.at();
  }

  /** What was done, to what. */
  public String getWhat() {
    return words.say(
        "breach.did",
        orKey("access.did.", one.verb().toLowerCase(Locale.ROOT)),
        orKey("access.subject.", one.kind()));
  }

  /** In whose file. */
  public String getWhose() {
    return one.name() == null
        ? words.get("breach.none")
        : words.say("breach.number", one.name(), one.staffNumber());
  }

  /** Whether it was let in. */
  public String getLetIn() {
    return words.get(one.allowed() ? "breach.yes" : "breach.no");
  }

  private String orKey(String family, String key) {
    return words.has(family + key) ? words.get(family + key) : key;
  }
}
