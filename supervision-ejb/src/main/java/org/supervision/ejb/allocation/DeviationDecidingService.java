package org.supervision.ejb.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.allocation.Deviation;
import org.supervision.domain.shared.SealedText;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.keys.FileKeys;

/** Deciding on deviations, by a service manager who has no part in them (ACCESS 9, 14). */
@Stateless
@RolesAllowed("staff")
public class DeviationDecidingService {

  @Inject private Deviations deviations;
  @Inject private FileAccess access;
  @Inject private FileKeys keys;
  @Inject private Event<DeviationAnswered> answered;
  @Inject private Clock clock;

  /**
   * Agrees: what waits for it goes on.
   *
   * @param remark in words, or null
   */
  public void agree(String id, String remark) {
    Deviation deviation = deviations.getForStep(id);
    String by = access.require(deviation, Verb.AGREE_DEVIATION).personId();
    deviation.agree(by, sealed(deviation, WrittenText.of(remark, WrittenText.SHORT)), now());
    answered.fire(new DeviationAnswered(deviation));
  }

  /** Refuses, and says why. */
  public void refuse(String id, String why) {
    Deviation deviation = deviations.getForStep(id);
    String by = access.require(deviation, Verb.REFUSE_DEVIATION).personId();
    String said = WrittenText.required(why, WrittenText.SHORT);
    deviation.refuse(by, sealed(deviation, said), now());
    answered.fire(new DeviationAnswered(deviation));
  }

  /**
   * Has looked at it again.
   *
   * @param next by when it is to be looked at once more, or null where it is not needed any more
   */
  public void review(String id, LocalDate next) {
    Deviation deviation = deviations.getForStep(id);
    String by = access.require(deviation, Verb.REVIEW_DEVIATION).personId();
    deviation.review(by, next, LocalDate.now(clock), now());
  }

  private SealedText sealed(Deviation deviation, String said) {
    return WrittenText.isBlank(said)
        ? null
        : keys.of(deviation.fileId()).seal(deviation.answerContext(), said);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
