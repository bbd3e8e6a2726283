package org.supervision.domain.record;

import static org.supervision.domain.record.RecordState.AGREED;
import static org.supervision.domain.record.RecordState.CLOSED_UNSHARED;
import static org.supervision.domain.record.RecordState.CLOSED_UNSIGNED;
import static org.supervision.domain.record.RecordState.DRAFT;
import static org.supervision.domain.record.RecordState.HALF_SIGNED;
import static org.supervision.domain.record.RecordState.SHARED;
import static org.supervision.domain.record.RecordState.SIGNED;
import static org.supervision.domain.record.RecordStep.ADD;
import static org.supervision.domain.record.RecordStep.AGREE;
import static org.supervision.domain.record.RecordStep.ANSWER;
import static org.supervision.domain.record.RecordStep.ANSWER_DISAGREEMENT;
import static org.supervision.domain.record.RecordStep.CLOSE_UNSHARED;
import static org.supervision.domain.record.RecordStep.CLOSE_UNSIGNED;
import static org.supervision.domain.record.RecordStep.DISAGREE;
import static org.supervision.domain.record.RecordStep.EDIT;
import static org.supervision.domain.record.RecordStep.NAME_RECORDER;
import static org.supervision.domain.record.RecordStep.PASS_ON;
import static org.supervision.domain.record.RecordStep.REOPEN;
import static org.supervision.domain.record.RecordStep.SHARE;
import static org.supervision.domain.record.RecordStep.SIGN;
import static org.supervision.domain.record.RecordStep.SIGN_LATE;
import static org.supervision.domain.record.RecordStep.STATE;
import static org.supervision.domain.record.RecordStep.SUGGEST;
import static org.supervision.domain.record.RecordStep.WITHDRAW_SIGNATURE;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The table of PRODUCT P2: which steps a record allows in which state. Every step that is not
 * listed is refused with its own sentence.
 */
public final class RecordLife {

  private static final Map<RecordState, Set<RecordStep>> STEPS = new EnumMap<>(RecordState.class);

  static {
    STEPS.put(DRAFT, EnumSet.of(EDIT, NAME_RECORDER, PASS_ON, SHARE, CLOSE_UNSHARED));
    STEPS.put(
        SHARED,
        EnumSet.of(
            EDIT, SHARE, SUGGEST, ANSWER, DISAGREE, ANSWER_DISAGREEMENT, AGREE, CLOSE_UNSIGNED));
    STEPS.put(AGREED, EnumSet.of(REOPEN, SIGN, CLOSE_UNSIGNED));
    STEPS.put(HALF_SIGNED, EnumSet.of(SIGN, WITHDRAW_SIGNATURE, CLOSE_UNSIGNED));
    STEPS.put(SIGNED, EnumSet.of(ADD));
    STEPS.put(CLOSED_UNSIGNED, EnumSet.of(SIGN_LATE, STATE, ADD));
    STEPS.put(CLOSED_UNSHARED, EnumSet.noneOf(RecordStep.class));
  }

  private RecordLife() {}

  /** Whether a record in {@code state} allows {@code step} at all. */
  public static boolean allows(RecordState state, RecordStep step) {
    return STEPS.get(state).contains(step);
  }

  /**
   * Refuses a step that the table does not list.
   *
   * @throws StepNotPossible with the sentence of that step in that state
   */
  static void require(RecordState state, RecordStep step) {
    if (!allows(state, step)) {
      throw new StepNotPossible(state, step);
    }
  }
}
