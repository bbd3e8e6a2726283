package org.supervision.ejb.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supervision.domain.access.Verb;
import org.supervision.domain.policy.ReminderKind;
import org.supervision.domain.policy.ReminderTerms;
import org.supervision.domain.reminder.LessThanPolicyAsks;
import org.supervision.domain.reminder.ReminderChoice;
import org.supervision.domain.reminder.ReminderReckoning;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.policy.Policies;

/**
 * Of what the caller is reminded and when: their own choice, within the policy of their council.
 */
@Stateless
@RolesAllowed("staff")
public class ReminderChoiceService {

  private static final String SUBJECT = "reminders";

  @Inject private Reminders reminders;
  @Inject private Policies policies;
  @Inject private FileAccess access;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Each kind of reminder as the caller has it. */
  public List<ReminderSetting> read() {
    String me = caller.id();
    ReminderTerms terms = terms();
    ReminderReckoning reckoning = new ReminderReckoning(terms, reminders.choicesOf(me));
    return Stream.of(ReminderKind.values())
        .map(kind -> new ReminderSetting(kind, terms.of(kind), reckoning.daysOf(me, kind)))
        .toList();
  }

  /**
   * Takes what the caller chose.
   *
   * @param chosen so many days before or after; a null is for not at all
   * @throws LessThanPolicyAsks where the policy does not let them
   */
  public void choose(Map<ReminderKind, Integer> chosen) {
    ReminderTerms terms = terms();
    Map<ReminderKind, ReminderChoice> before =
        reminders.choicesOf(caller.id()).stream()
            .collect(Collectors.toMap(ReminderChoice::getKind, Function.identity()));
    chosen.forEach(
        (kind, days) -> {
          ReminderChoice choice = before.get(kind);
          boolean same = choice == null && Objects.equals(days, terms.of(kind).days());
          if (!same) {
            choose(kind, days, choice, terms);
          }
        });
    access.done(SUBJECT, caller.id(), Verb.CHOOSE_REMINDERS);
  }

  private void choose(ReminderKind kind, Integer days, ReminderChoice before, ReminderTerms terms) {
    ReminderChoice choice = before == null ? new ReminderChoice(caller.id(), kind) : before;
    choice.choose(days, terms.of(kind), clock.instant());
    reminders.add(choice);
  }

  private ReminderTerms terms() {
    return policies.of(caller.organisationId()).reminders();
  }
}
