package org.supervision.domain.policy;

import java.time.Period;
import java.util.Collection;
import java.util.List;
import org.supervision.domain.people.ContractKind;

/**
 * How long files are kept after their people left, where it binds (PRODUCT R1).
 *
 * @param id its name in the pack
 * @param source where the period stands, as it is said on the page
 * @param kept the period, from the last day in the authority
 * @param contracts whom it binds, by the terms that they ever worked on, written as in a feed;
 *     everybody where empty
 */
public record RetentionRule(String id, String source, Deadline kept, List<String> contracts) {

  /** No policy keeps a file for less (BCP §4.4). */
  public static final Period AT_LEAST = Period.ofYears(6);

  /** Keeps its own copy. */
  public RetentionRule {
    contracts = contracts == null ? List.of() : List.copyOf(contracts);
  }

  /** Whether it binds who was employed on these terms, one after the other or at once. */
  public boolean binds(Collection<ContractKind> terms) {
    return contracts.isEmpty()
        || terms.stream().map(ContractKind::word).anyMatch(contracts::contains);
  }
}
