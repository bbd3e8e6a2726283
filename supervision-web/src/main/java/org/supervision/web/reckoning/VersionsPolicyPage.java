package org.supervision.web.reckoning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.domain.policy.AcceptedVersion;
import org.supervision.domain.policy.PolicyPeriod;
import org.supervision.ejb.monitoring.PolicyChangeService;
import org.supervision.ejb.monitoring.PolicyShelf;
import org.supervision.ejb.policy.PolicyProblem;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/**
 * The versions of policies: which is in force since when by whom, which could be, what was refused.
 */
@Named
@RequestScoped
public class VersionsPolicyPage {

  private static final String WORDS = "policy.versions.";

  @Inject private PolicyChangeService service;
  @Inject private FormKey form;
  @Inject private Words words;
  @Inject private When when;

  private PolicyShelf shelf;

  /** Reads what there is. */
  public void open() {
    shelf();
  }

  private PolicyShelf shelf() {
    if (shelf == null) {
      shelf = service.shelf();
    }
    return shelf;
  }

  /** Reads the packs of the council's folder again. */
  public void read() {
    form.once(service::readAgain, "/policy/versions", WORDS + "wasRead");
  }

  /** The policy in force today, with its version. */
  public String getInForce() {
    return words.say(WORDS + "today", shelf().inForce().name(), shelf().inForce().version());
  }

  /** What was put in force, the latest first. */
  public List<PolicyPeriod> getHistory() {
    return shelf().history();
  }

  /** From when until when something is or was in force. */
  public String time(PolicyPeriod period) {
    if (period.neverBegan()) {
      return words.say(WORDS + "never", when.plain(period.fromOn()));
    }
    return period.untilOn() == null
        ? words.say(WORDS + "since", when.plain(period.fromOn()))
        : words.say(
            WORDS + "until",
            when.plain(period.fromOn()),
            when.plain(period.untilOn().minusDays(1)));
  }

  /** Who put it in force when, and on whose authority. */
  public String who(PolicyPeriod period) {
    return words.say(WORDS + "who", period.by(), when.plain(period.putAt()), period.authority());
  }

  /** What could be put in force. */
  public List<AcceptedVersion> getAccepted() {
    return shelf().accepted();
  }

  /** What is wrong with the packs that were refused. */
  public List<PolicyProblem> getRefused() {
    return shelf().refused();
  }
}
