package org.supervision.ejb.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.supervision.domain.access.Verb;
import org.supervision.domain.allocation.Difficulty;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.writing.CaseDetail;
import org.supervision.ejb.writing.WrittenOnFile;

/**
 * Saying that a relationship isn't working, by either of the two; naming somebody who helps; and
 * keeping what came of it (PRODUCT A4).
 */
@Stateless
@RolesAllowed("staff")
public class DifficultyService {

  @Inject private Difficulties difficulties;
  @Inject private AllocationPeople people;
  @Inject private FileAccess access;
  @Inject private WrittenOnFile written;
  @Inject private Event<DifficultyTold> told;

  /**
   * One of the two raises it; its identifier.
   *
   * @param keepCaseDetails whether who raises it knows of case details in it and keeps them
   */
  public String raise(String relationshipId, String typed, boolean keepCaseDetails) {
    Difficulty difficulty = people.difficultyIn(people.current(relationshipId));
    access.require(difficulty, Verb.RAISE);
    String said = WrittenText.required(typed, WrittenText.LONG);
    written.check(keepCaseDetails, difficulty, said);
    difficulty.say(written.keyOf(difficulty).seal(difficulty.accountContext(), said));
    difficulties.add(difficulty);
    tell(difficulty, difficulty.getSuperviseeId(), difficulty.getSupervisorId());
    return difficulty.getId();
  }

  /** Somebody is named who helps the two. */
  public void name(String id, String numberOrName) {
    Difficulty difficulty = difficulties.getForStep(id);
    access.require(difficulty, Verb.NAME_FACILITATOR);
    difficulty.name(people.called(numberOrName));
    tell(
        difficulty,
        difficulty.getFacilitatorId(),
        difficulty.getSuperviseeId(),
        difficulty.getSupervisorId());
  }

  /** What names a case in what is about to be raised (PRODUCT P6). */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<CaseDetail> caseDetails(String relationshipId, String typed) {
    Difficulty difficulty = people.difficultyIn(people.relationship(relationshipId));
    access.goOn(difficulty, Verb.RAISE);
    return written.caseDetails(difficulty, typed);
  }

  /**
   * What came of it is kept.
   *
   * @param keepCaseDetails whether who keeps it knows of case details in it and keeps them
   */
  public void settle(String id, String typed, boolean keepCaseDetails) {
    Difficulty difficulty = difficulties.getForStep(id);
    String by = access.require(difficulty, Verb.SETTLE).personId();
    String said = WrittenText.required(typed, WrittenText.LONG);
    written.check(keepCaseDetails, difficulty, said);
    difficulty.settle(
        by, written.keyOf(difficulty).seal(difficulty.outcomeContext(), said), people.now());
    tell(difficulty, difficulty.getSuperviseeId(), difficulty.getSupervisorId());
  }

  /** What names a case in what is about to be said of its outcome (PRODUCT P6). */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<CaseDetail> outcomeCaseDetails(String id, String typed) {
    Difficulty difficulty = difficulties.get(id);
    access.goOn(difficulty, Verb.SETTLE);
    return written.caseDetails(difficulty, typed);
  }

  private void tell(Difficulty difficulty, String... ids) {
    List<String> others =
        Stream.of(ids)
            .filter(Objects::nonNull)
            .filter(id -> !id.equals(people.callerId()))
            .toList();
    told.fire(new DifficultyTold(difficulty.getId(), others));
  }
}
