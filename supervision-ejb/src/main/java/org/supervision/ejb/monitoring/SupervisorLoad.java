package org.supervision.ejb.monitoring;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supervision.domain.file.SupervisedPair;
import org.supervision.domain.policy.SupervisorRatio;

/**
 * How many practitioners somebody's supervisor has today, held against what the policy says of one
 * supervisor (BCP §3). Whom the policy does not count is in no load.
 *
 * @param people how many
 * @param over whether these are more than one supervisor should have
 * @param under whether these are fewer
 */
public record SupervisorLoad(int people, boolean over, boolean under) {

  /** Where the policy says nothing, or nobody supervises. */
  static final SupervisorLoad UNSAID = new SupervisorLoad(0, false, false);

  /**
   * The load of each supervisor in the line, by who they are.
   *
   * @param ratio what the policy says; null where it is silent
   */
  static Map<String, SupervisorLoad> of(List<ServicePair> pairs, SupervisorRatio ratio) {
    if (ratio == null) {
      return Map.of();
    }
    return pairs.stream()
        .filter(PairFacts::isCounted)
        .map(ServicePair::pair)
        .filter(pair -> ratio.counts(pair.roleKey(), pair.level()))
        .collect(
            Collectors.groupingBy(
                SupervisedPair::supervisorId,
                Collectors.collectingAndThen(Collectors.counting(), load(ratio))));
  }

  private static Function<Long, SupervisorLoad> load(SupervisorRatio ratio) {
    return count -> {
      int people = count.intValue();
      return new SupervisorLoad(people, ratio.isOver(people), ratio.isUnder(people));
    };
  }
}
