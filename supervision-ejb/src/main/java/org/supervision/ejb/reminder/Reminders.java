package org.supervision.ejb.reminder;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.supervision.domain.action.ActionStatus;
import org.supervision.domain.reminder.DueReminder;
import org.supervision.domain.reminder.NearSession;
import org.supervision.domain.reminder.OpenAction;
import org.supervision.domain.reminder.Reminder;
import org.supervision.domain.reminder.ReminderChoice;
import org.supervision.domain.reminder.ReminderKey;
import org.supervision.domain.reminder.UnsharedRecord;

/** Repository of reminders, of what people chose, and of the rows that they are reckoned from. */
class Reminders {

  private static final int AT_ONCE = 500;
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

  /** Which of these were given already; some hundreds are asked for at a time. */
  Set<ReminderKey> given(Collection<DueReminder> due) {
    List<String> subjects = due.stream().map(one -> one.matter().subjectId()).distinct().toList();
    Set<ReminderKey> given = new HashSet<>();
    for (int from = 0; from < subjects.size(); from += AT_ONCE) {
      given.addAll(
          em.createNamedQuery(Reminder.GIVEN, ReminderKey.class)
              .setParameter(
                  "subjects", subjects.subList(from, Math.min(from + AT_ONCE, subjects.size())))
              .getResultList());
    }
    return given;
  }

  /** Those of an organisation whose mail was not delivered yet. */
  List<Reminder> waiting(String organisationId) {
    return em.createNamedQuery(Reminder.WAITING, Reminder.class)
        .setParameter("organisation", organisationId)
        .getResultList();
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

  List<NearSession> sessionsNear(String organisationId, LocalDate first, LocalDate last) {
    return between(Reminder.SESSIONS_NEAR, NearSession.class, organisationId, first, last)
        .getResultList();
  }

  List<UnsharedRecord> recordsUnshared(String organisationId, LocalDate first, LocalDate last) {
    return between(Reminder.RECORDS_UNSHARED, UnsharedRecord.class, organisationId, first, last)
        .getResultList();
  }

  List<OpenAction> actionsOpen(String organisationId, LocalDate first, LocalDate last) {
    return between(Reminder.ACTIONS_OPEN, OpenAction.class, organisationId, first, last)
        .setParameter("open", OPEN)
        .getResultList();
  }

  private <T> TypedQuery<T> between(
      String query, Class<T> rows, String organisationId, LocalDate first, LocalDate last) {
    return em.createNamedQuery(query, rows)
        .setParameter("organisation", organisationId)
        .setParameter("first", first)
        .setParameter("last", last);
  }
}
