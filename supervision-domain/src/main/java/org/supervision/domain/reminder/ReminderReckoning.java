package org.supervision.domain.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.supervision.domain.policy.ReminderKind;
import org.supervision.domain.policy.ReminderTerm;
import org.supervision.domain.policy.ReminderTerms;

/**
 * Reckons who is to be reminded of what on a day: by the policy, and by what each chose within it.
 * A reminder's day that nobody ran on is made up for: one before a date until that date has passed,
 * one after it as long as there is something to remind of.
 */
public final class ReminderReckoning {

  private final ReminderTerms terms;
  private final Map<String, Map<ReminderKind, ReminderChoice>> choices = new HashMap<>();

  /**
   * @param terms the policy's
   * @param choices of anybody, in any order
   */
  public ReminderReckoning(ReminderTerms terms, Collection<ReminderChoice> choices) {
    this.terms = terms;
    choices.forEach(
        choice ->
            this.choices
                .computeIfAbsent(choice.getPersonId(), any -> new HashMap<>())
                .put(choice.getKind(), choice));
  }

  /** The reminders whose day has come, whether they were given before or not. */
  public List<DueReminder> of(Collection<ReminderMatter> matters, LocalDate today) {
    return Stream.concat(matters.stream(), ReminderMatter.weeks(matters, today).stream())
        .flatMap(
            matter ->
                matter.people().stream()
                    .filter(person -> isDue(person, matter, today))
                    .map(person -> new DueReminder(person, matter, day(person, matter))))
        .toList();
  }

  private boolean isDue(String person, ReminderMatter matter, LocalDate today) {
    Integer days = daysOf(person, matter.kind());
    return days != null && matter.isDue(today, days);
  }

  private LocalDate day(String person, ReminderMatter matter) {
    return matter.dayOf(daysOf(person, matter.kind()));
  }

  /** So many days before or after; null where they are not reminded of it. */
  public Integer daysOf(String person, ReminderKind kind) {
    ReminderTerm term = terms.of(kind);
    ReminderChoice choice = choices.getOrDefault(person, Map.of()).get(kind);
    return choice == null ? Integer.valueOf(term.days()) : term.within(kind, choice.getDays());
  }
}
