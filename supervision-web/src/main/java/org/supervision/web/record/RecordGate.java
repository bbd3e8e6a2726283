package org.supervision.web.record;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.RecordStep;
import org.supervision.domain.record.StepNotPossible;
import org.supervision.ejb.record.RecordFacts;
import org.supervision.ejb.record.RecordReadingService;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;

/**
 * Shows the page of a step on a record to whom, and while, the step can be taken: nobody types what
 * cannot be sent.
 */
@Dependent
class RecordGate {

  @Inject private RecordReadingService records;
  @Inject private Place place;
  @Inject private Go go;

  /**
   * Whether the caller may take the step on the record that the address names, and its state allows
   * it; otherwise leads on to the page that it is at. Whose step it is not is refused and logged.
   */
  boolean isOpen(Verb verb, RecordStep step) {
    return isOpen(records.facts(place.getId(), verb), step);
  }

  /** The same, where its facts were asked for already, as for the step. */
  boolean isOpen(RecordFacts facts, RecordStep step) {
    if (!facts.allows(step)) {
      go.on(
          RecordPages.of(facts, facts.callerId()), new StepNotPossible(facts.state(), step).key());
    }
    return facts.allows(step);
  }
}
