package org.supervision.ejb.monitoring;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.supervision.domain.people.Absence;
import org.supervision.domain.policy.FrequencyDueDates;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.Template;
import org.supervision.ejb.policy.DueDates;

/** Reckons when everybody is next to be supervised, in three statements, however many they are. */
public class NextDueDates {

  @Inject private MonthRows rows;
  @Inject private DueDates dueDates;
  @Inject private Clock clock;

  /** All current relationships of an organisation, by service, team and name, on a day. */
  public List<PairDue> of(String organisationId, Policy policy, LocalDate today) {
    List<ServicePair> pairs = rows.pairs(organisationId, clock.instant(), today);
    Known known =
        new Known(
            PairFacts.turns(pairs),
            PairFacts.by(LastHeld::superviseeId, rows.lastHeld(organisationId, today.plusDays(1))),
            PairFacts.by(Absence::getPersonId, rows.absences(organisationId)),
            dueDates.of(Template.PERSONAL, policy));
    return pairs.stream().map(pair -> known.reckon(pair, today)).toList();
  }

  /** What was read of everybody. */
  private record Known(
      Map<String, String> turns,
      Map<String, List<LastHeld>> held,
      Map<String, List<Absence>> away,
      FrequencyDueDates reckoning) {

    PairDue reckon(ServicePair pair, LocalDate today) {
      if (!PairFacts.isCounted(pair)) {
        return new PairDue(pair, null);
      }
      String id = pair.pair().superviseeId();
      return new PairDue(
          pair,
          reckoning
              .of(
                  PairFacts.person(pair.pair()),
                  held.getOrDefault(id, List.of()).stream()
                      .map(last -> PairFacts.fact(last, turns))
                      .toList(),
                  PairFacts.periods(away.getOrDefault(id, List.of())),
                  today)
              .orElse(null));
    }
  }
}
