package org.supervision.web.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.supervision.domain.monitoring.Outcome;
import org.supervision.domain.policy.FrequencyRule;
import org.supervision.ejb.monitoring.PersonMonth;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** One person's month as a row, in words: whether, never what. */
public class PersonRow {

  private final PersonMonth person;
  private final LocalDate today;
  private final Words words;
  private final When when = new When();

  PersonRow(PersonMonth person, LocalDate today, Words words) {
    this.person = person;
    this.today = today;
    this.words = words;
  }

  /** Whom it is about. */
  public String getName() {
    return person.pair().supervisee();
  }

  /** What they are employed as, and by whom they are supervised. */
  public String getPost() {
    return person.pair().isSupervised()
        ? words.say("frequency.people.post", person.pair().postTitle(), person.pair().supervisor())
        : words.say("frequency.people.postAlone", person.pair().postTitle());
  }

  /** In which team. */
  public String getTeam() {
    return person.pair().teamName();
  }

  /** Whether there is a page of their file to go to. */
  public boolean isLinked() {
    return person.pair().isSupervised();
  }

  /** Where their file is: its purpose page says what may be seen without one. */
  public String getFile() {
    return "/file/" + person.pair().fileId();
  }

  /** When they last had supervision up to the end of the month. */
  public String getLastHeld() {
    return person.lastHeld() == null ? words.get("frequency.people.never") : day(person.lastHeld());
  }

  /** The day it was due by, or will be. */
  public String getDue() {
    LocalDate due = person.outcome().dueOn();
    return due == null ? words.get("frequency.people.noDay") : day(due);
  }

  /** The rule that makes it so and where the policy says it; empty where nothing is set. */
  public String getWhy() {
    FrequencyRule rule = person.outcome().rule();
    return rule == null ? "" : words.say("frequency.people.why", rule.saying(), rule.paragraph());
  }

  /** What happened, in sentences. */
  public List<String> getHappened() {
    List<String> all = new ArrayList<>();
    person.cancelled().forEach(one -> all.add(cancelled(one)));
    if (person.heldOn() != null) {
      all.add(words.say("frequency.people.held", day(person.heldOn()), daysLate()));
    }
    if (person.writtenLate() > 0) {
      all.add(words.say("frequency.people.writtenLate", person.writtenLate()));
    }
    if (person.unsigned() > 0) {
      all.add(words.say("frequency.people.unsigned", person.unsigned()));
    }
    if (person.times().broken() > 0) {
      all.add(words.say("frequency.people.unprotected", person.times().broken()));
    }
    if (person.isReviewOverdue(today)) {
      all.add(words.say("frequency.people.review", when.plain(person.agreementReviewOn())));
    }
    if (person.isObservationOverdue(today)) {
      all.add(words.say("frequency.people.observation", when.plain(person.pair().observationOn())));
    }
    if (person.caseload() != null) {
      all.add(words.say("shell.caseload.says", person.caseload().facts().toArray()));
    }
    if (person.load().over()) {
      all.add(words.say("frequency.people.ratio", person.load().people()));
    }
    return all;
  }

  /** Whether they carry more cases than the policy says. */
  public boolean isCaseloadOver() {
    return person.isCaseloadOver();
  }

  private String cancelled(PersonMonth.Cancelled one) {
    return words.say(
        one.bySupervisor()
            ? "frequency.people.cancelledBySupervisor"
            : "frequency.people.cancelledBySupervisee",
        day(one.onDay()));
  }

  private int daysLate() {
    return person.daysLate(today);
  }

  /** A day as it stands in tables; with its year where that is not this one. */
  private String day(LocalDate day) {
    return day.getYear() == today.getYear() ? when.brief(day) : when.plain(day);
  }

  /** How its state looks. */
  public String getLook() {
    return switch (person.outcome().outcome()) {
      case ON_TIME -> "agreed";
      case LATE -> "soon";
      case NOT_HELD -> isHeldSince() ? "planned" : "overdue";
      case AWAY -> "paused";
      case TO_COME, STARTED, NOT_DUE -> "planned";
      case NO_SUPERVISOR -> "overdue";
    };
  }

  /** The word of its state. */
  public String getState() {
    Outcome outcome = person.outcome().outcome();
    String word = outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    boolean since = outcome == Outcome.NOT_HELD && isHeldSince();
    return words.say("frequency.state." + (since ? "held-since" : word), daysLate());
  }

  private boolean isHeldSince() {
    return person.heldSince() != null;
  }
}
