package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.retention.Hold;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.keys.FileKeys;

/** Keeps the file of somebody who asked about their own data for as long as that is open. */
public class RequestHolds {

  @Inject private Holds holds;
  @Inject private StruckByHold strike;
  @Inject private FileAccess access;
  @Inject private FileKeys keys;
  @Inject private Clock clock;

  /**
   * From now on the file is kept; the identifier of the hold.
   *
   * @param personId who answers for it, and places it
   * @param dueOn by when the request is to be answered: then the hold is to be justified anew
   * @throws NotVisible where the file has just been destroyed
   */
  public String place(SupervisionFile file, String requestId, String personId, LocalDate dueOn) {
    Hold hold = Hold.ofRequest(file.organisationId(), file.getId(), requestId);
    keys.create(hold.getId());
    LocalDate today = LocalDate.now(clock);
    hold.set(null, null, review(dueOn, today), today);
    hold.own(personId, personId, now());
    strike.by(hold);
    holds.add(hold);
    access.require(file, Verb.SET_HOLD);
    return hold.getId();
  }

  /** Somebody else answers for it. */
  public void handTo(String holdId, String personId) {
    holds.forStep(holdId).orElseThrow(NotVisible::new).handTo(personId);
  }

  /** The request is closed, and the file is kept by it no more. */
  public void end(SupervisionFile file, String holdId, String personId) {
    holds.forStep(holdId).orElseThrow(NotVisible::new).endWithRequest(personId, now());
    access.require(file, Verb.LIFT_HOLD);
  }

  /** A day to come within a year, as every hold has one. */
  private static LocalDate review(LocalDate dueOn, LocalDate today) {
    LocalDate first = today.plusDays(1);
    LocalDate last = today.plusYears(1);
    if (dueOn.isBefore(first)) {
      return first;
    }
    return dueOn.isAfter(last) ? last : dueOn;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
