package org.supervision.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supervision.domain.policy.Deadline;
import org.supervision.domain.retention.KeptBecause;
import org.supervision.domain.retention.KeptUntil;
import org.supervision.ejb.retention.Kept;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** Until when a file is kept and why, in one sentence; and what could change it, in another. */
@Named
@RequestScoped
public class KeptWords {

  @Inject private Words words;
  @Inject private When when;
  @Inject private Clock clock;

  /** The sentence. */
  public String sentence(Kept kept) {
    KeptUntil until = kept.until();
    return words.say(
        "retention.kept." + key(until),
        when.plain(until.until()),
        when.plain(until.since()),
        period(until.rule().kept()),
        until.rule().source(),
        kept.policyVersion());
  }

  /** What could change it. */
  public String change(Kept kept) {
    boolean dated = kept.until().because() == KeptBecause.LEFT;
    return words.get(dated ? "retention.change.left" : "retention.change.open");
  }

  private String key(KeptUntil kept) {
    boolean toCome =
        kept.because() == KeptBecause.LEFT && !kept.since().isBefore(LocalDate.now(clock));
    return toCome ? "leaves" : kept.because().name().toLowerCase(Locale.ROOT);
  }

  /** A period in words. */
  public String period(Deadline kept) {
    if (kept.workingDays() != null) {
      return words.say("retention.period.workingDays", kept.workingDays());
    }
    return period(kept.period());
  }

  /** The same of a period that is counted in no working days. */
  public String period(Period period) {
    return Stream.of(
            part("retention.period.years", period.getYears()),
            part("retention.period.months", period.getMonths()),
            part("retention.period.days", period.getDays()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(words.get("retention.period.and")));
  }

  private Optional<String> part(String key, int count) {
    return count == 0 ? Optional.empty() : Optional.of(words.say(key, count));
  }
}
