package org.supervision.web.reckoning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.policy.DueDate;
import org.supervision.domain.policy.RuleScope;
import org.supervision.domain.policy.SupervisedPerson;
import org.supervision.ejb.policy.PolicyReadingService;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** The calculator: somebody's facts are typed, and it says what is due when, by which rule. */
@Named
@RequestScoped
public class DuePolicyPage {

  @Inject private PolicyReadingService policies;
  @Inject private Clock clock;
  @Inject private Words words;
  @Inject private When when;

  private final DateParts start = new DateParts();
  private final DateParts asked = new DateParts();
  private String team;
  private String role;
  private String stage;
  private String held;
  private String absent;
  private DueLine due;

  /** Asks for today until another day is typed. */
  public void open() {
    asked.show(LocalDate.now(clock));
  }

  /** Reckons by what was typed. */
  public void reckon() {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = asked.read(today);
    LocalDate on = day == null ? today : day;
    LocalDate from = start.read(on);
    if (from == null) {
      throw new StartNeeded();
    }
    SupervisedPerson person =
        new SupervisedPerson(team, role, stage.isEmpty() ? null : stage, from, from);
    due =
        new DueLine(
            policies
                .reckon(
                    person, SessionLines.sessions(held, on), SessionLines.absences(absent, on), on)
                .orElse(null),
            on);
  }

  /** What came out, or null before anything was asked. */
  public DueLine getDue() {
    return due;
  }

  /** Why it is due then, in one sentence; empty where the policy sets nothing. */
  public String getWhy() {
    return due.isNone() ? "" : Why.of(due.answer(), words, when);
  }

  /** Who holds the next one, in words; empty where the rule leaves it open. */
  public String getBy() {
    DueDate answer = due.answer();
    return answer == null || answer.by() == null ? "" : words.get("policy.by." + answer.by());
  }

  /** The teams that rules name. */
  public List<Choice> getTeams() {
    return PolicyKeys.named(policies.inForce(), RuleScope::teams, words.get("policy.due.others"));
  }

  /** The roles that rules name. */
  public List<Choice> getRoles() {
    return PolicyKeys.named(policies.inForce(), RuleScope::roles, words.get("policy.due.others"));
  }

  /** The career stages that rules name. */
  public List<Choice> getStages() {
    return PolicyKeys.named(
        policies.inForce(), RuleScope::careers, words.get("policy.due.experienced"));
  }

  /** The first day of the stage or of supervision, in its three fields. */
  public DateParts getStart() {
    return start;
  }

  /** The day of asking, in its three fields. */
  public DateParts getAsked() {
    return asked;
  }

  public String getTeam() {
    return team;
  }

  /** Takes the team's key. */
  public void setTeam(String chosen) {
    team = chosen;
  }

  public String getRole() {
    return role;
  }

  /** Takes the key of the role. */
  public void setRole(String chosen) {
    role = chosen;
  }

  public String getStage() {
    return stage;
  }

  /** Takes the career stage. */
  public void setStage(String chosen) {
    stage = chosen == null ? "" : chosen;
  }

  public String getHeld() {
    return held;
  }

  /** Takes the sessions, one in a line. */
  public void setHeld(String typed) {
    held = typed;
  }

  public String getAbsent() {
    return absent;
  }

  /** Takes the absences, one in a line. */
  public void setAbsent(String typed) {
    absent = typed;
  }
}
