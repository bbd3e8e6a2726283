package org.supervision.ejb.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.supervision.domain.people.Organisation;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.reminder.DueReminder;
import org.supervision.domain.reminder.ReminderMatter;
import org.supervision.domain.reminder.ReminderReckoning;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.policy.Policies;

/**
 * Reminds everybody of everything whose day has come. Anybody inside may call it: it shows nothing,
 * and gives a reminder once, however often and on however many nodes it is called.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderJob {

  private static final Logger LOG = Logger.getLogger(ReminderJob.class.getName());

  @Inject private Names names;
  @Inject private Policies policies;
  @Inject private ReminderMatters matters;
  @Inject private Reminders reminders;
  @Inject private ReminderGiving giving;

  /**
   * Gives the reminders of a day that were not given yet.
   *
   * @return how many
   */
  public int remindOn(LocalDate today) {
    return names.organisations().stream()
        .map(Organisation::getId)
        .mapToInt(id -> remind(id, today))
        .sum();
  }

  private int remind(String organisationId, LocalDate today) {
    Policy policy = policies.of(organisationId);
    List<ReminderMatter> found = matters.of(organisationId, policy, today);
    ReminderReckoning reckoning =
        new ReminderReckoning(policy.reminders(), reminders.choicesWithin(organisationId));
    LocalDate earliest =
        found.stream().map(ReminderMatter::on).min(LocalDate::compareTo).orElse(today);
    Set<DueReminder.Key> given = reminders.given(organisationId, before(earliest, today));
    Map<String, List<DueReminder>> now =
        reckoning.of(found, today).stream()
            .filter(due -> !given.contains(due.key()))
            .collect(
                Collectors.groupingBy(DueReminder::personId, TreeMap::new, Collectors.toList()));
    return now.values().stream().mapToInt(this::give).sum();
  }

  /** The week's Monday may stand before everything else. */
  private static LocalDate before(LocalDate earliest, LocalDate today) {
    LocalDate week = today.minusWeeks(1);
    return earliest.isBefore(week) ? earliest : week;
  }

  /**
   * One person's reminders are given together or not at all; whom another node reminds, it does.
   */
  private int give(List<DueReminder> ofOne) {
    try {
      giving.give(ofOne);
      return ofOne.size();
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, e, () -> "Somebody is reminded elsewhere, or in the next night.");
      return 0;
    }
  }
}
