package org.supervision.web.request;

import java.util.Locale;
import org.supervision.domain.request.GatheredKind;
import org.supervision.ejb.request.GatheredItem;
import org.supervision.web.shell.Words;

/** One thing that is kept about who asks, in words. */
public class GatheredLine {

  private final GatheredKind kind;
  private final GatheredItem item;
  private final boolean opened;
  private final String request;
  private final Words words;

  GatheredLine(GatheredKind kind, GatheredItem item, boolean opened, String request, Words words) {
    this.request = request;
    this.kind = kind;
    this.item = item;
    this.opened = opened;
    this.words = words;
  }

  /** The day that it is about. */
  public String getDay() {
    return item.day() == null
        ? words.get("request.gathered.noDay")
        : words.say("request.list.day", item.day());
  }

  /** What it is; of a log, what was done. */
  public String getWhat() {
    if (kind.isLog()) {
      return words.say(
          "request.gathered.done",
          orKey("access.did.", item.state().toLowerCase(Locale.ROOT)),
          orKey("access.subject.", item.about()));
    }
    return words.get("request.one." + RequestLine.key(kind));
  }

  /** How it stands, or null where that is not said of its kind. */
  public String getState() {
    String family =
        switch (kind) {
          case RECORD -> "record.state.";
          case AGREEMENT -> "agreement.state.";
          case ACTION, OWNED_ACTION -> "action.state.";
          default -> null;
        };
    return family == null || item.state() == null
        ? null
        : orKey(family, item.state().toLowerCase(Locale.ROOT));
  }

  private String orKey(String family, String key) {
    return words.has(family + key) ? words.get(family + key) : key;
  }

  /** The path on which it is read, or null where there is none to the reader, or not yet. */
  public String getPath() {
    if (!opened) {
      return null;
    }
    return switch (kind) {
      case RECORD -> "/record/" + item.id();
      case AGREEMENT -> "/agreement/" + item.id();
      default -> "/document/" + item.id() + "/file";
    };
  }

  /** The path on which something is left out of it, or null as above. */
  public String getLeaving() {
    return opened ? "/redaction/" + request + "/passages?kind=" + kind + "&of=" + item.id() : null;
  }

  /** What tells that link apart from those of the other lines, for whom the lines are read out. */
  public String getLeave() {
    return words.say("request.gathered.leave", getWhat(), getDay());
  }
}
