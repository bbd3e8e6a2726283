package org.supervision.ejb.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.LinesOfSight;

/**
 * Whether supervision takes place below the caller: held, due, late, for every person they manage
 * through the line (PRODUCT Q1, ACCESS 11). Reckoned anew each time, in five statements.
 */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FrequencyService {

  private static final String LIST = "frequency";
  private static final String TREND = "frequency-trend";

  @Inject private Caller caller;
  @Inject private LinesOfSight lines;
  @Inject private MonthFacts facts;
  @Inject private FileAccess access;
  @Inject private Clock clock;

  /**
   * How it was in a month, for those whom the caller manages today; logged before it is shown.
   *
   * @param month the present one or one before
   */
  public Frequency of(YearMonth month) {
    Frequency frequency = reckoned(month);
    access.listed(LIST, frequency.people().size());
    return frequency;
  }

  /**
   * How it was in each of the months up to the present one, the latest first; logged before it is
   * shown. Teams, services and managers are those of today.
   */
  public List<Frequency> trend(int months) {
    List<Frequency> all = months(months);
    access.listed(TREND, all.size());
    return all;
  }

  /**
   * The people of a month to take away; logged as an export before they are sent.
   *
   * @param month the present one or one before
   */
  public FrequencyTable table(YearMonth month, FrequencyFilter filter) {
    Frequency frequency = reckoned(month).of(filter);
    access.exported(LIST, frequency.people().size());
    return PersonLines.of(frequency);
  }

  /** The months to take away, a line for each team in each; logged as an export before. */
  public FrequencyTable trendTable(int months, FrequencyFilter filter) {
    List<Frequency> all = months(months).stream().map(month -> month.of(filter)).toList();
    access.exported(TREND, all.size());
    return TeamLines.of(all);
  }

  private List<Frequency> months(int months) {
    Set<String> below = below();
    return below.isEmpty()
        ? List.of()
        : facts.trend(YearMonth.now(clock), months, below, caller.organisationId());
  }

  private Frequency reckoned(YearMonth month) {
    Set<String> below = below();
    List<PersonMonth> people =
        below.isEmpty() ? List.of() : facts.of(month, below, caller.organisationId());
    return new Frequency(month, people, LocalDate.now(clock));
  }

  private Set<String> below() {
    return lines.below(caller.id(), caller.organisationId(), clock.instant());
  }
}
