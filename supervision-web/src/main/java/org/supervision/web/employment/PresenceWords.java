package org.supervision.web.employment;

import java.util.Locale;
import org.supervision.domain.people.PersonState;
import org.supervision.domain.people.Presence;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** Whether somebody is here, in words and in its look. */
final class PresenceWords {

  private PresenceWords() {}

  /** What is read. */
  static String say(Presence presence, Words words) {
    return words.say(
        "employment.presence." + word(presence.state()), new When().plain(presence.day()));
  }

  /** That who is leaving is away already, in a sentence; empty for whom it is not so. */
  static String also(Presence presence, Words words) {
    boolean both = presence.state() == PersonState.LEAVING && presence.awaySince() != null;
    return both
        ? words.say("employment.presence.absent", new When().plain(presence.awaySince()))
        : "";
  }

  /** How it looks. */
  static String look(Presence presence) {
    return switch (presence.state()) {
      case WORKING -> "agreed";
      case ABSENT -> "paused";
      case BEGINNING -> "planned";
      case LEAVING -> "soon";
      case LEFT -> "unsigned";
    };
  }

  /** A state as addresses and bundles name it. */
  static String word(PersonState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
