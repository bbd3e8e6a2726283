package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supervision.domain.record.StrandedDraft;
import org.supervision.ejb.people.Caller;

/** Drafts that their authors cannot finish. */
public class StrandedDrafts {

  /** Away for so many days, somebody is away for long. */
  private static final int LONG_DAYS = 28;

  @Inject private SupervisionRecords records;
  @Inject private Caller caller;
  @Inject private Clock clock;

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
