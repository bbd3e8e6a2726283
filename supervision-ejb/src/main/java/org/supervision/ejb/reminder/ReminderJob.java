package org.supervision.ejb.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supervision.domain.people.Organisation;
import org.supervision.domain.reminder.DueReminder;
import org.supervision.domain.reminder.Reminder;
import org.supervision.domain.reminder.ReminderKey;
import org.supervision.ejb.people.Names;

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
  @Inject private DueReminders dueReminders;
  @Inject private Reminders reminders;
  @Inject private ReminderGiving giving;
  @Inject private Clock clock;

  /**
   * Gives the reminders of a day that were not given yet, and takes back those that wait for the
   * mail server and are idle by now.
   *
   * @return how many were given
   */
  public int remindOn(LocalDate today) {
    return organisations().mapToInt(id -> remind(id, today)).sum();
  }

  /** Takes back what waits for the mail server and is idle by now. */
  public void letIdleOnesGo() {
    LocalDate today = LocalDate.now(clock);
    organisations().forEach(id -> takeBack(id, dueReminders.of(id, today)));
  }

  private Stream<String> organisations() {
    return names.organisations().stream().map(Organisation::getId);
  }

  private int remind(String organisationId, LocalDate today) {
    List<DueReminder> due = dueReminders.of(organisationId, today);
    takeBack(organisationId, due);
    Set<ReminderKey> given = reminders.given(due);
    Map<String, List<DueReminder>> now =
        due.stream()
            .filter(one -> !given.contains(one.key()))
            .collect(
                Collectors.groupingBy(DueReminder::personId, TreeMap::new, Collectors.toList()));
    return now.values().stream().mapToInt(ofOne -> give(ofOne, today)).sum();
  }

  private void takeBack(String organisationId, List<DueReminder> due) {
    Set<ReminderKey> still = due.stream().map(DueReminder::key).collect(Collectors.toSet());
    reminders.waiting(organisationId).stream()
        .filter(waiting -> !still.contains(waiting.key()))
        .map(Reminder::getId)
        .forEach(giving::takeBack);
  }

  /**
   * One person's reminders are given together or not at all; whom another node reminds, it does.
   */
  private int give(List<DueReminder> ofOne, LocalDate today) {
    try {
      giving.give(ofOne, today);
      return ofOne.size();
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, e, () -> "Somebody is reminded elsewhere, or in the next night.");
      return 0;
    }
  }
}
