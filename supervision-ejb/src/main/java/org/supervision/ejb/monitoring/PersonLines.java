package org.supervision.ejb.monitoring;

import java.util.List;
import java.util.Locale;
import org.supervision.domain.monitoring.MonthOutcome;

/** The people of a month as the lines of a table. */
final class PersonLines {

  private static final List<String> HEADER =
      List.of(
          "month",
          "service",
          "team",
          "name",
          "post",
          "career_stage",
          "supervisor",
          "supervisor_has",
          "last_held",
          "due_by",
          "held_on",
          "outcome",
          "days_late",
          "cancelled_by_supervisor",
          "cancelled_by_supervisee",
          "records_late",
          "records_unsigned",
          "agreement_review_by",
          "observation_by",
          "sessions_held",
          "sessions_protected",
          "sessions_not_known");

  private PersonLines() {}

  static FrequencyTable of(Frequency frequency) {
    return new FrequencyTable(
        frequency.month().toString(),
        HEADER,
        frequency.people().stream().map(person -> line(person, frequency)).toList());
  }

  private static Object[] line(PersonMonth person, Frequency frequency) {
    MonthOutcome outcome = person.outcome();
    boolean alone = !person.pair().isSupervised();
    return new Object[] {
      frequency.month(),
      person.service(),
      person.pair().teamName(),
      person.pair().supervisee(),
      person.pair().postTitle(),
      person.pair().careerStage(),
      alone ? null : person.pair().supervisor(),
      alone ? null : person.load().people(),
      person.lastHeld(),
      outcome.dueOn(),
      person.heldOn(),
      outcome.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
      person.daysLate(frequency.today()),
      person.cancelled(true),
      person.cancelled(false),
      person.writtenLate(),
      person.unsigned(),
      person.agreementReviewOn(),
      person.pair().observationOn(),
      person.times().sessions(),
      person.times().kept(),
      person.times().unknown()
    };
  }
}
