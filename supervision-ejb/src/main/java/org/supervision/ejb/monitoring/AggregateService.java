package org.supervision.ejb.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supervision.domain.access.Verb;
import org.supervision.domain.monitoring.Aggregates;
import org.supervision.domain.monitoring.Counts;
import org.supervision.domain.monitoring.Outcome;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Caller;

/**
 * Whether supervision takes place in the caller's organisation, for a partnership auditor: counts
 * of services, and nobody (ACCESS 18).
 */
@Stateless
@RolesAllowed({"staff", "partnership-auditor"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AggregateService {

  private static final String AUDITOR = "partnership-auditor";
  private static final String LIST = "aggregates";

  @Inject private Caller caller;
  @Inject private MonthFacts facts;
  @Inject private FileAccess access;
  @Inject private Clock clock;

  /**
   * How it was in a month that is over: one that goes on would tell from one day to the next of
   * whom it is. Logged before it is shown.
   *
   * @throws NotVisible for everybody else, and it is in the log
   */
  public Aggregates of(YearMonth month) {
    boolean over = month.isBefore(YearMonth.now(clock));
    if (!caller.hasRole(AUDITOR) || !over) {
      throw access.refused(LIST, caller.organisationId(), Verb.LIST);
    }
    Map<String, List<Outcome>> services =
        facts.of(month, caller.organisationId()).stream()
            .collect(
                Collectors.groupingBy(
                    PersonMonth::service,
                    Collectors.mapping(one -> one.outcome().outcome(), Collectors.toList())));
    Aggregates aggregates =
        Aggregates.of(
            services.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Counts.of(each.getValue()))));
    access.listed(LIST, aggregates.services().size());
    return aggregates;
  }
}
