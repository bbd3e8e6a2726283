package org.supervision.web.monitoring;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.supervision.domain.monitoring.Outcome;
import org.supervision.ejb.monitoring.Frequency;
import org.supervision.ejb.monitoring.PersonMonth;

/** Which people of a month a list shows. */
enum Show {
  ALL((one, month) -> true),
  NOT_HELD((one, month) -> one.outcome().outcome() == Outcome.NOT_HELD),
  LATE((one, month) -> one.outcome().outcome() == Outcome.LATE),
  OVERDUE((one, month) -> one.daysOverdue(month.today()) > 0),
  NOT_COUNTED((one, month) -> !one.outcome().outcome().wasDue()),
  CANCELLED((one, month) -> !one.cancelled().isEmpty()),
  WRITTEN_LATE((one, month) -> one.writtenLate() > 0),
  UNSIGNED((one, month) -> one.unsigned() > 0),
  UNPROTECTED((one, month) -> one.times().broken() > 0),
  REVIEW((one, month) -> one.isReviewOverdue(month.today())),
  OBSERVATION((one, month) -> one.isObservationOverdue(month.today())),
  RATIO((one, month) -> one.load().over()),
  CASELOAD((one, month) -> one.isCaseloadOver());

  private final BiPredicate<PersonMonth, Frequency> shown;

  Show(BiPredicate<PersonMonth, Frequency> shown) {
    this.shown = shown;
  }

  /** The one that an address names; everybody where it names none. */
  static Show read(String typed) {
    return Arrays.stream(values()).filter(one -> one.word().equals(typed)).findFirst().orElse(ALL);
  }

  /** Its word in addresses and message keys. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether somebody is one of them. */
  boolean includes(PersonMonth person, Frequency month) {
    return shown.test(person, month);
  }
}
