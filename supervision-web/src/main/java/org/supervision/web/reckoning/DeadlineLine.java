package org.supervision.web.reckoning;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supervision.domain.policy.Deadline;
import org.supervision.domain.policy.Deadlines;
import org.supervision.domain.policy.Policy;
import org.supervision.web.shell.Words;

/**
 * One of the policy's deadlines, with where it stands.
 *
 * @param what it is the deadline of
 * @param within how long
 * @param paragraph of the source, or of the pack it is taken from; empty where a pack of an earlier
 *     version does not say
 */
public record DeadlineLine(String what, String within, String paragraph) {

  private static final String PLACE = "deadlines.";

  /** All of a policy, in the order of its pack. */
  static List<DeadlineLine> of(Policy policy, Words words) {
    Deadlines of = policy.deadlines();
    Map<String, Deadline> all = new LinkedHashMap<>();
    all.put("record-written", of.recordWritten());
    all.put("case-record-written", of.caseRecordWritten());
    all.put("record-answered", of.recordAnswered());
    all.put("record-closed-unsigned", of.recordClosedUnsigned());
    all.put("agreement-unsigned", of.agreementUnsigned());
    all.put("agreement-reviewed", of.agreementReviewed());
    all.put("subject-access", of.subjectAccess());
    all.put("kept-after-leaving", of.keptAfterLeaving());
    return all.entrySet().stream()
        .map(
            each ->
                new DeadlineLine(
                    words.get("policy.deadline." + each.getKey()),
                    within(each.getValue(), words),
                    policy.paragraphs().getOrDefault(PLACE + each.getKey(), "")))
        .toList();
  }

  private static String within(Deadline deadline, Words words) {
    if (deadline.workingDays() != null) {
      return words.say("policy.within.workingDays", deadline.workingDays());
    }
    Period period = deadline.period();
    String said =
        Stream.of(
                part("years", period.getYears(), words),
                part("months", period.getMonths(), words),
                part("days", period.getDays(), words))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return deadline.rollsOn() ? words.say("policy.within.rollsOn", said) : said;
  }

  private static Optional<String> part(String unit, int count, Words words) {
    return count == 0 ? Optional.empty() : Optional.of(words.say("policy.within." + unit, count));
  }
}
