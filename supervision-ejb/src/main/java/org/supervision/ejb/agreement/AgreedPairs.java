package org.supervision.ejb.agreement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.file.SupervisedPair;
import org.supervision.domain.people.Absence;

/**
 * The pairs somebody is one of, read in one statement: with their agreement and absences, because
 * the home page and the team's ask for all of it and have few statements to ask with.
 */
public class AgreedPairs {

  @Inject private SupervisionAgreements agreements;
  @Inject private Clock clock;

  /** The current relationships of somebody on either side, by the supervisee's name. */
  public List<AgreedPair> of(String personId) {
    Map<String, List<Object[]>> rows =
        agreements.pairsOf(personId, clock.instant(), LocalDate.now(clock)).stream()
            .collect(
                Collectors.groupingBy(
                    row -> ((SupervisedPair) row[0]).relationshipId(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return rows.values().stream().map(AgreedPairs::pair).toList();
  }

  private static AgreedPair pair(Collection<Object[]> rows) {
    Object[] newest = rows.iterator().next();
    List<Absence> absences =
        rows.stream().map(row -> (Absence) row[2]).filter(Objects::nonNull).distinct().toList();
    return new AgreedPair((SupervisedPair) newest[0], (SupervisionAgreement) newest[1], absences);
  }
}
