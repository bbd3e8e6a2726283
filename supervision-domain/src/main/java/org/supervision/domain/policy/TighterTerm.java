package org.supervision.domain.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * That somebody is supervised more often than the policy asks, from one day until another (PRODUCT
 * F4). It is one rule more among those that bind them, so that it never makes anything due later.
 */
@Embeddable
public class TighterTerm implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String RULE = "tighter for a time";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  @Column(name = "tighter_weeks")
  private Integer weeks;

  @Column(name = "tighter_from_on")
  private LocalDate fromOn;

  @Column(name = "tighter_last_on")
  private LocalDate lastOn;

  /** For the persistence provider. */
  protected TighterTerm() {}

  /**
   * @param weeks from one session to the next
   * @param fromOn first day, from which the first session is counted
   * @param lastOn last day
   */
  public TighterTerm(int weeks, LocalDate fromOn, LocalDate lastOn) {
    this.weeks = weeks;
    this.fromOn = fromOn;
    this.lastOn = lastOn;
  }

  /** The term that the columns of a file say, or null where they say none. */
  public static TighterTerm of(Integer weeks, LocalDate fromOn, LocalDate lastOn) {
    return weeks == null ? null : new TighterTerm(weeks, fromOn, lastOn);
  }

  /** The same, with another last day. */
  public TighterTerm until(LocalDate day) {
    return new TighterTerm(weeks, fromOn, day);
  }

  /** Whether it is the same as another, or as none. */
  public boolean isSameAs(TighterTerm other) {
    return other != null
        && weeks.equals(other.weeks)
        && fromOn.equals(other.fromOn)
        && lastOn.equals(other.lastOn);
  }

  /** Whether it has a day left, that one included. */
  public boolean isStanding(LocalDate today) {
    return !today.isAfter(lastOn);
  }

  /** The rule that it is. */
  FrequencyRule rule() {
    String often = weeks == 1 ? "Every week" : "Every " + weeks + " weeks";
    return new FrequencyRule(
        RULE,
        Template.PERSONAL,
        null,
        fromOn,
        lastOn,
        null,
        Deadline.of(Period.ofWeeks(weeks)),
        false,
        List.of(),
        null,
        null,
        false,
        List.of(),
        "set for them alone",
        often + " until " + DAY.format(lastOn));
  }

  /** Whether a rule is such a term: what was held before it began does not count for it. */
  static boolean is(FrequencyRule rule) {
    return RULE.equals(rule.id());
  }

  /** How many weeks lie between two sessions. */
  public Integer getWeeks() {
    return weeks;
  }

  public LocalDate getFromOn() {
    return fromOn;
  }

  public LocalDate getLastOn() {
    return lastOn;
  }
}
