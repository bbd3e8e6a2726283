package org.supervision.domain.record;

import java.util.Locale;
import org.supervision.domain.shared.RuleBroken;

/**
 * A record does not allow this step in its present state (PRODUCT P2); each pair has its own
 * sentence.
 */
public class StepNotPossible extends RuleBroken {

  private static final long serialVersionUID = 1L;

  private final RecordState state;
  private final RecordStep step;

  /**
   * @param state where the record stands
   * @param step what was tried
   */
  public StepNotPossible(RecordState state, RecordStep step) {
    this.state = state;
    this.step = step;
  }

  @Override
  public String key() {
    return "record.refused."
        + step.name().toLowerCase(Locale.ROOT)
        + "."
        + state.name().toLowerCase(Locale.ROOT);
  }
}
