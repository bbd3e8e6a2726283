package org.supervision.web.purpose;

import java.util.Locale;
import java.util.Objects;
import org.supervision.domain.access.Capacity;
import org.supervision.ejb.access.LookedRow;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** One line of who has looked, in words. */
public class LookedLine {

  private final LookedRow row;
  private final Words words;
  private final When when = new When();

  LookedLine(LookedRow row, Words words) {
    this.row = row;
    this.words = words;
  }

  /** Who it was. */
  public String getWho() {
    if (row.own()) {
      return words.get("access.looked.you");
    }
    if (row.refused()) {
      return words.get("access.looked.somebody");
    }
    return Objects.toString(row.name(), words.get("access.looked.application"));
  }

  /** What they are employed as, or an empty text. */
  public String getPost() {
    return row.own() ? "" : Objects.toString(row.post(), "");
  }

  /** The day. */
  public String getDay() {
    return when.plain(row.at());
  }

  /** The time of day. */
  public String getTime() {
    return when.time(row.at());
  }

  /** Why: the purpose and the reason that was given, or what they are to the file. */
  public String getWhy() {
    if (row.refused()) {
      return words.get("access.looked.refused");
    }
    if (row.capacity() == Capacity.GRANTED) {
      return words.say("access.looked.granted", row.purpose()) + kept();
    }
    if (row.purpose() == null) {
      return words.get("access.as." + row.capacity().name().toLowerCase(Locale.ROOT));
    }
    String reference =
        row.reference() == null ? "" : words.say("access.looked.reference", row.reference());
    return words.say("access.looked.because", row.purpose(), row.reason()) + reference;
  }

  /** That this was kept from them for a time (ACCESS 24), or an empty text. */
  private String kept() {
    return row.withheldUntil() == null
        ? ""
        : " " + words.say("access.looked.kept", when.plain(row.withheldUntil()));
  }

  /** What they did. */
  public String getWhat() {
    String verb = words.get("access.did." + row.verb().name().toLowerCase(Locale.ROOT));
    String kind = Objects.toString(row.subjectKind(), "file");
    String subject = words.get("access.subject." + kind);
    return row.subjectDay() == null
        ? words.say("access.looked.what", verb, subject)
        : words.say("access.looked.what.day", verb, subject, when.plain(row.subjectDay()));
  }
}
