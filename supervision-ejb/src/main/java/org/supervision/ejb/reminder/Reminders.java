package org.supervision.ejb.reminder;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.supervision.domain.action.ActionStatus;
import org.supervision.domain.policy.ReminderKind;
import org.supervision.domain.reminder.DueReminder;
import org.supervision.domain.reminder.Reminder;
import org.supervision.domain.reminder.ReminderChoice;

/** Repository of reminders, of what people chose, and of the rows that they are reckoned from. */
class Reminders {

  private static final Set<ActionStatus> OPEN = EnumSet.of(ActionStatus.OPEN, ActionStatus.HELD_UP);

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  /**
   * Written at once: one that another node noted meanwhile stops its giver here, before there is a
   * mail. At the end of a transaction in which nothing was asked, Payara would write each row by
   * itself.
   */
  void add(Reminder reminder) {
    em.persist(reminder);
    em.flush();
  }

  void add(ReminderChoice choice) {
    em.persist(choice);
  }

  /** What people of an organisation were reminded of that is about a day or a later one. */
  Set<DueReminder.Key> given(String organisationId, LocalDate since) {
    return em.createNamedQuery(Reminder.GIVEN, Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("since", since)
        .getResultStream()
        .map(
            row ->
                new DueReminder.Key(
                    (String) row[0], (ReminderKind) row[1], (String) row[2], (LocalDate) row[3]))
        .collect(Collectors.toSet());
  }

  List<ReminderChoice> choicesOf(String personId) {
    return em.createNamedQuery(ReminderChoice.OF_PERSON, ReminderChoice.class)
        .setParameter("person", personId)
        .getResultList();
  }

  List<ReminderChoice> choicesWithin(String organisationId) {
    return em.createNamedQuery(ReminderChoice.WITHIN, ReminderChoice.class)
        .setParameter("organisation", organisationId)
        .getResultList();
  }

  List<Object[]> sessionsNear(String organisationId, LocalDate first, LocalDate last) {
    return between(Reminder.SESSIONS_NEAR, organisationId, first, last).getResultList();
  }

  List<Object[]> recordsUnshared(String organisationId, LocalDate first, LocalDate last) {
    return between(Reminder.RECORDS_UNSHARED, organisationId, first, last).getResultList();
  }

  List<Object[]> actionsOpen(String organisationId, LocalDate first, LocalDate last) {
    return between(Reminder.ACTIONS_OPEN, organisationId, first, last)
        .setParameter("open", OPEN)
        .getResultList();
  }

  private TypedQuery<Object[]> between(
      String query, String organisationId, LocalDate first, LocalDate last) {
    return em.createNamedQuery(query, Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("first", first)
        .setParameter("last", last);
  }
}
