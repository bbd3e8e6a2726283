package org.supervision.web.grant;

import java.time.Duration;
import java.util.Locale;
import org.supervision.domain.grant.GrantState;
import org.supervision.ejb.grant.GrantRow;
import org.supervision.web.shell.Words;

/** One grant of a list, in words. */
public class GrantLine {

  /** A grant's last day is the one before the midnight at which it ends. */
  private static final Duration ENDS_BEFORE_MIDNIGHT = Duration.ofSeconds(1);

  private final GrantRow row;
  private final Words words;

  GrantLine(GrantRow row, Words words) {
    this.row = row;
    this.words = words;
  }

  public String getId() {
    return row.id();
  }

  public String getWho() {
    return row.askedBy();
  }

  public String getPurpose() {
    return row.purpose();
  }

  /** How many people it names. */
  public String getPeople() {
    return words.say("grant.list.people", row.people());
  }

  /** From which to which day, in words. */
  public String getTime() {
    return words.say("grant.list.time", row.startsAt(), row.endsAt().minus(ENDS_BEFORE_MIDNIGHT));
  }

  /** Whether the reader may decide on it. */
  public boolean isDecidable() {
    return row.decidable();
  }

  /** Whether it opens something now. */
  public boolean isRunning() {
    return row.running();
  }

  /** Whether it ran and does no more. */
  public boolean isClosed() {
    return row.state() == GrantState.REVOKED || row.state() == GrantState.APPROVED && row.over();
  }

  /** How far it has come, in a word. */
  public String getState() {
    return words.get("grant.state." + state());
  }

  /** The look of that word. */
  public String getLook() {
    return switch (state()) {
      case "asked" -> "waiting";
      case "running" -> "agreed";
      case "soon" -> "planned";
      default -> "unsigned";
    };
  }

  private String state() {
    if (row.state() != GrantState.APPROVED) {
      return row.state().name().toLowerCase(Locale.ROOT);
    }
    if (row.running()) {
      return "running";
    }
    return row.over() ? "over" : "soon";
  }
}
