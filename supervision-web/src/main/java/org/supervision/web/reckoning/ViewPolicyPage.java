package org.supervision.web.reckoning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.policy.FrequencyRule;
import org.supervision.domain.policy.Policy;
import org.supervision.ejb.monitoring.PolicyChangeService;
import org.supervision.ejb.policy.PolicyReadingService;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** What the council's policy says on how often supervision takes place, and where it says so. */
@Named
@RequestScoped
public class ViewPolicyPage {

  @Inject private PolicyReadingService policies;
  @Inject private PolicyChangeService changes;
  @Inject private Clock clock;
  @Inject private Words words;
  @Inject private When when;

  private Policy policy;

  /** Reads the policy in force. */
  public void open() {
    policy = policies.inForce();
  }

  public Policy getPolicy() {
    return policy;
  }

  /** Which version it is, since when. */
  public String getVersion() {
    return words.say(
        "policy.view.version", policy.name(), policy.version(), when.full(policy.effectiveFrom()));
  }

  /** Whether the council should have looked at it again by now (PRODUCT D4). */
  public boolean isReviewOverdue() {
    return policy.reviewDate() != null && policy.reviewDate().isBefore(LocalDate.now(clock));
  }

  /** Whether the reader may look at other versions, and put one in force. */
  public boolean isChangeable() {
    return changes.isOpen();
  }

  /** The rules on how often, in the pack's order. */
  public List<RuleLine> getRules() {
    return policy.frequencyRules().stream().map(RuleLine::of).toList();
  }

  /** What must be done by when, and where the policy says so. */
  public List<DeadlineLine> getDeadlines() {
    return DeadlineLine.of(policy, words);
  }

  /**
   * One rule on how often.
   *
   * @param kind what it asks for, in words
   * @param sentence what it says
   * @param paragraph of the source
   */
  public record RuleLine(String kind, String sentence, String paragraph) {

    private static RuleLine of(FrequencyRule rule) {
      return new RuleLine(PolicyKeys.inWords(rule.kind()), rule.sentence(), rule.paragraph());
    }
  }
}
