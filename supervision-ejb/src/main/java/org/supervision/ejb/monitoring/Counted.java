package org.supervision.ejb.monitoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supervision.domain.file.SupervisedPair;

/**
 * Whom somebody's figures count: of those whom they manage whoever is to be supervised here. Who
 * has nobody in the line to do so would be in no list of pairs, and is counted as that.
 */
final class Counted {

  private final List<ServicePair> pairs;
  private final Predicate<String> managed;
  private final Set<String> supervised;

  /**
   * @param pairs all of an organisation, and who has nobody
   * @param managed whom the one who asks manages, by identifier
   */
  Counted(List<ServicePair> pairs, Predicate<String> managed) {
    this.pairs = pairs;
    this.managed = managed;
    this.supervised =
        pairs.stream()
            .filter(PairFacts::isCounted)
            .map(one -> one.pair().superviseeId())
            .collect(Collectors.toSet());
  }

  /** Each of them once, in the order in which they were read. */
  Stream<ServicePair> inOrder() {
    Set<String> alone = new HashSet<>();
    return pairs.stream()
        .filter(one -> managed.test(one.pair().superviseeId()))
        .filter(
            one ->
                PairFacts.isCounted(one)
                    || isAlone(one.pair()) && alone.add(one.pair().superviseeId()));
  }

  /** A mentor or a practice educator beside a line that is empty supervises nobody. */
  private boolean isAlone(SupervisedPair pair) {
    return pair.supervisedHere() && !supervised.contains(pair.superviseeId());
  }
}
