package org.supervision.web.reckoning;

import java.util.Locale;
import org.supervision.domain.monitoring.DueChange;
import org.supervision.domain.policy.DueDate;
import org.supervision.ejb.monitoring.PersonChange;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** One person in the list of what another policy would change: whether, never what. */
public class ChangeRow {

  private final PersonChange person;
  private final Words words;
  private final When when = new When();

  ChangeRow(PersonChange person, Words words) {
    this.person = person;
    this.words = words;
  }

  /** Whom it is about. */
  public String getName() {
    return person.pair().supervisee();
  }

  /** What they are employed as, and by whom they are supervised. */
  public String getPost() {
    return words.say("policy.change.post", person.pair().postTitle(), person.pair().supervisor());
  }

  /** In which team. */
  public String getTeam() {
    return person.pair().teamName();
  }

  /** The day by the policy in force. */
  public String getBefore() {
    return day(person.change().before());
  }

  /** The day by the other policy. */
  public String getAfter() {
    return day(person.change().after());
  }

  /** Why it would be due then, in one sentence; empty where nothing would be. */
  public String getWhy() {
    DueDate after = person.change().after();
    return after == null ? "" : Why.of(after, words, when);
  }

  private String day(DueDate due) {
    if (due == null) {
      return words.get("policy.change.none");
    }
    return due.isPaused() ? words.get("policy.change.paused") : when.plain(due.on());
  }

  /** The word of what comes of it, in addresses and message keys. */
  static String word(DueChange.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
