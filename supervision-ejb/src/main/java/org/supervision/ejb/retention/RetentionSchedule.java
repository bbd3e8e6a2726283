package org.supervision.ejb.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.supervision.domain.policy.RetentionRule;

/**
 * How long the policy in force keeps files.
 *
 * @param policy what it is called
 * @param version what the council calls the version in force
 * @param effectiveFrom since when
 * @param rules what binds everybody first, then what binds some
 * @param disposalWaits how long an approved disposal can still be stopped
 * @param classes what is kept beside files
 */
public record RetentionSchedule(
    String policy,
    String version,
    LocalDate effectiveFrom,
    List<RetentionRule> rules,
    Period disposalWaits,
    List<KeptClassRow> classes) {

  /** Keeps its own copy. */
  public RetentionSchedule {
    rules = List.copyOf(rules);
    classes = List.copyOf(classes);
  }
}
