package org.supervision.web.request;

import java.util.Locale;
import org.supervision.domain.request.RequestStanding;
import org.supervision.ejb.request.RequestRow;
import org.supervision.web.shell.Words;

/** One request, in words. */
public class RequestLine {

  private final RequestRow row;
  private final Words words;

  RequestLine(RequestRow row, Words words) {
    this.row = row;
    this.words = words;
  }

  public String getPath() {
    return "/request/" + row.id();
  }

  /** Who asks. */
  public String getName() {
    return row.name();
  }

  /** What is asked for, and whose staff number it is. */
  public String getWhat() {
    return words.say("request.list.what", getKind(), row.staffNumber());
  }

  /** What is asked for. */
  public String getKind() {
    return words.get("request.kind." + key(row.kind()));
  }

  public String getReceived() {
    return words.say("request.list.day", row.receivedOn());
  }

  /** The last day in time, or when they were given it, or since when it is closed. */
  public String getDue() {
    if (row.standing() == RequestStanding.CLOSED) {
      return words.say("request.list.closedOn", row.closedOn());
    }
    if (row.standing() == RequestStanding.GIVEN) {
      return words.say("request.list.givenOn", row.givenOn());
    }
    if (row.standing() == RequestStanding.STOPPED) {
      return words.get("request.list.stopped");
    }
    return row.dueOn() == null
        ? words.get("request.list.noDay")
        : words.say("request.list.day", row.dueOn());
  }

  /** Who has it. */
  public String getWith() {
    return row.assignedTo();
  }

  /** How it stands, in a word. */
  public String getState() {
    return words.get("request.state." + key(row.standing()));
  }

  /** The look of that word. */
  public String getLook() {
    return switch (row.standing()) {
      case OPEN -> "planned";
      case DUE_SOON -> "soon";
      case OVERDUE -> "overdue";
      case STOPPED -> "paused";
      case GIVEN, CLOSED -> "signed";
    };
  }

  /** A constant as the bundle spells it. */
  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
