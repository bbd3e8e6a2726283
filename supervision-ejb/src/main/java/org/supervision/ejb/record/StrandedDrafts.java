package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supervision.domain.record.StrandedDraft;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.LinesOfSight;
import org.supervision.ejb.people.ServiceManagers;

/** Drafts that their authors cannot finish, and which service manager releases each. */
public class StrandedDrafts {

  /** Away for so many days, somebody is away for long. */
  private static final int LONG_DAYS = 28;

  @Inject private SupervisionRecords records;
  @Inject private LinesOfSight lines;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** What the caller is asked to release: the nearest service manager who has no part in it is. */
  public List<StrandedDraft> askedOfCaller() {
    if (!caller.signedIn().answersForService()) {
      return List.of();
    }
    List<StrandedDraft> all = all();
    if (all.isEmpty()) {
      return all;
    }
    Map<String, ServiceManagers> above =
        lines.serviceManagersAbove(
            all.stream().map(StrandedDraft::superviseeId).toList(), clock.instant());
    String me = caller.id();
    return all.stream()
        .filter(
            one ->
                above.get(one.superviseeId()).asked(one::concerns).filter(me::equals).isPresent())
        .toList();
  }

  /** All of the caller's organisation, the oldest session first. */
  List<StrandedDraft> all() {
    LocalDate today = LocalDate.now(clock);
    Map<String, StrandedDraft> byId = new LinkedHashMap<>();
    records.stranded(caller.organisationId(), today.minusDays(LONG_DAYS), today).stream()
        .filter(one -> one.isStranded(today, clock.getZone()))
        .forEach(one -> byId.putIfAbsent(one.id(), one));
    return List.copyOf(byId.values());
  }
}
