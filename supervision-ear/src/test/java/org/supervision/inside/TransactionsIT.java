package org.supervision.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.naming.InitialContext;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.domain.file.Custody;
import org.supervision.domain.notification.MessageKind;
import org.supervision.domain.notification.NotSent;
import org.supervision.domain.notification.OutboxMessage;
import org.supervision.domain.policy.ReminderKind;
import org.supervision.domain.session.SessionTime;
import org.supervision.domain.shared.RuleBroken;
import org.supervision.ejb.record.RecordReadingService;
import org.supervision.ejb.reminder.ReminderChoiceService;
import org.supervision.ejb.sending.SentForms;
import org.supervision.ejb.session.HeldAs;
import org.supervision.ejb.session.PlannedTime;
import org.supervision.ejb.session.SessionService;
import org.supervision.stage.OnStage;

/** What is done together, and what is known at once, in the server's own transactions. */
@OnStage
@Inside
@Tag("payara")
class TransactionsIT {

  private static final String PERSON = "(select id from person where login = ?)";

  @Inject private SessionService sessions;
  @Inject private RecordReadingService reading;
  @Inject private ReminderChoiceService reminders;
  @Inject private SentForms forms;
  @Inject private Apart apart;
  @Inject private Database database;
  @Inject private UserTransaction transaction;

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  @Deployment
  static EnterpriseArchive visit() {
    return Visit.ear();
  }

  @Test
  @SignedInAs("tom")
  void aRefusedRuleUndoesEverythingAndLeavesItsRow() throws Exception {
    String elsewhere = sessionWithoutTom();
    int refusals = refusals("tom", elsewhere);
    transaction.begin();
    String planned = sessions.plan(tomWithPriya(), someTime(), UUID.randomUUID().toString());

    assertThatThrownBy(
            () -> sessions.hold(elsewhere, new HeldAs(LocalDate.of(2026, 11, 20), 60, false)))
        .isInstanceOf(RuleBroken.class);

    assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
    transaction.rollback();
    assertThat(database.count("supervision_session where id = ?", planned)).isZero();
    assertThat(database.count("access_log where subject_id = ?", planned)).isZero();
    assertThat(refusals("tom", elsewhere)).isEqualTo(refusals + 1);
  }

  @Test
  @SignedInAs("tom")
  void aChangeIsLoggedWithItOrNotAtAll() throws Exception {
    transaction.begin();
    String planned = sessions.plan(tomWithPriya(), someTime(), UUID.randomUUID().toString());
    assertThat(seenByOthers("supervision_session where id = ?", planned)).isZero();
    assertThat(seenByOthers("access_log where subject_id = ?", planned)).isZero();
    transaction.commit();
    assertThat(database.count("access_log where subject_id = ? and verb = 'PLAN'", planned))
        .isEqualTo(1);
    assertThat(
            database.change(
                "update supervision_session set state = 'CANCELLED' where id = ?", planned))
        .isEqualTo(1);
  }

  /** As forms do it: the transaction is that of a bean's method, and ends when it returns. */
  @Test
  @SignedInAs("tom")
  void whatComesToGriefAfterTheLogWasWrittenTakesItsRowsAlong() throws Exception {
    TransactionSynchronizationRegistry transactions =
        InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
    AtomicReference<String> planned = new AtomicReference<>();
    Runnable step =
        () -> {
          planned.set(sessions.plan(tomWithPriya(), someTime(), UUID.randomUUID().toString()));
          transactions.registerInterposedSynchronization(new Grief(transactions));
        };
    assertThatThrownBy(() -> forms.once(UUID.randomUUID().toString(), step))
        .isInstanceOf(EJBException.class);
    assertThat(database.count("supervision_session where id = ?", planned.get())).isZero();
    assertThat(database.count("access_log where subject_id = ?", planned.get())).isZero();
  }

  /** The same of a step that holds nothing first, and is written when its method has returned. */
  @Test
  @SignedInAs("tom")
  void whatComesToGriefTakesAlongWhatWasWrittenInTheLastMoment() throws Exception {
    TransactionSynchronizationRegistry transactions =
        InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
    String chosen = "reminder_choice where person_id = " + PERSON;
    String logged = "access_log where verb = 'CHOOSE_REMINDERS' and person_id = " + PERSON;
    int choices = database.count(chosen, "tom");
    int entries = database.count(logged, "tom");
    Runnable step =
        () -> {
          reminders.choose(Map.of(ReminderKind.SESSION_NEAR, 1, ReminderKind.ACTION_DUE, 1));
          transactions.registerInterposedSynchronization(new Grief(transactions));
        };
    assertThatThrownBy(() -> forms.once(UUID.randomUUID().toString(), step))
        .isInstanceOf(EJBException.class);
    assertThat(database.count(chosen, "tom")).isEqualTo(choices);
    assertThat(database.count(logged, "tom")).isEqualTo(entries);
  }

  /** Forbids a transaction to commit, when all that belongs to it is written. */
  private record Grief(TransactionSynchronizationRegistry transactions) implements Synchronization {

    @Override
    public void beforeCompletion() {
      transactions.setRollbackOnly();
    }

    @Override
    public void afterCompletion(int status) {
      assertThat(status).isEqualTo(Status.STATUS_ROLLEDBACK);
    }
  }

  @Test
  @SignedInAs("tom")
  void aReadingIsInTheLogForGoodBeforeItsTextIsOpened() throws Exception {
    String record =
        database.value(
            "select r.id from supervision_record r join record_section s on s.record_id = r.id"
                + " where r.state in ('DRAFT', 'SHARED') and s.discussion is not null and"
                + " r.author_id = "
                + PERSON,
            "tom");
    String section =
        database.value(
            "select id from record_section where record_id = ? and discussion is not null", record);
    String before =
        database.value("select hex(discussion) from record_section where id = ?", section);
    int readings = readings("tom", record);
    database.change(
        "update record_section set discussion = concat(left(discussion, length(discussion) - 1),"
            + " char(ascii(right(discussion, 1)) ^ 1 using binary)) where id = ?",
        section);
    try {
      assertThatThrownBy(() -> reading.draft(record)).isInstanceOf(RuntimeException.class);
      assertThat(readings("tom", record)).isEqualTo(readings + 1);
    } finally {
      database.change(
          "update record_section set discussion = unhex(?) where id = ?", before, section);
    }
    transaction.begin();
    assertThat(reading.draft(record)).isNotNull();
    transaction.rollback();
    assertThat(readings("tom", record)).isEqualTo(readings + 2);
  }

  @Test
  void aCustodyThatAnotherNodeEndedIsSeenAtOnce() throws Exception {
    String id = database.value("select id from custody where until_at is null order by id");
    transaction.begin();
    Custody held = em.find(Custody.class, id);
    assertThat(held.getUntilAt()).isNull();
    assertThat(em.getEntityManagerFactory().getCache().contains(Custody.class, id)).isFalse();
    try {
      apart.inOwnTransaction(
          () -> database.change("update custody set until_at = from_at where id = ?", id));
      assertThat(apart.inOwnTransaction(() -> em.find(Custody.class, id).getUntilAt())).isNotNull();
    } finally {
      transaction.rollback();
      database.change("update custody set until_at = null where id = ?", id);
    }
  }

  @Test
  void whoChangesWhatSomebodyElseChangedMeanwhileIsStopped() throws Exception {
    Instant now = Instant.parse("2026-11-24T09:00:00Z");
    String priya = database.value("select id from person where login = 'priya'");
    String id =
        apart.inOwnTransaction(
            () -> {
              OutboxMessage message =
                  new OutboxMessage(MessageKind.RECORD_SHARED, priya, "/record/none", now);
              message.drop(NotSent.GIVEN_UP);
              em.persist(message);
              return message.getId();
            });
    transaction.begin();
    OutboxMessage mine = em.find(OutboxMessage.class, id);
    int version =
        apart.inOwnTransaction(
            () -> {
              OutboxMessage theirs = em.find(OutboxMessage.class, id);
              theirs.postpone(now);
              em.flush();
              return theirs.getVersion();
            });
    mine.postpone(now);

    assertThatThrownBy(transaction::commit).isInstanceOf(RollbackException.class);
    assertThat(database.value("select version from outbox where id = ?", id))
        .isEqualTo(String.valueOf(version));
  }

  private String tomWithPriya() {
    return database.value(
        "select id from supervisory_relationship where until_at is null and supervisor_id = "
            + PERSON
            + " and supervisee_id = "
            + PERSON,
        "tom",
        "priya");
  }

  /** Of somebody whom he supervises in no way. */
  private String sessionWithoutTom() {
    return database.value(
        "select s.id from supervision_session s where s.state = 'PLANNED' and s.supervisee_id not"
            + " in (select supervisee_id from supervisory_relationship where supervisor_id = "
            + PERSON
            + ") and s.supervisee_id <> "
            + PERSON,
        "tom",
        "tom");
  }

  private static PlannedTime someTime() {
    return new PlannedTime(SessionTime.at(LocalDate.of(2027, 1, 12), LocalTime.of(10, 0), 60), "");
  }

  private int seenByOthers(String tableAndCondition, String id) throws Exception {
    return apart.inOwnTransaction(() -> database.count(tableAndCondition, id));
  }

  private int readings(String login, String subject) {
    return database.count(
        "access_log where outcome = 'ALLOWED' and subject_id = ? and person_id = " + PERSON,
        subject,
        login);
  }

  private int refusals(String login, String subject) {
    return database.count(
        "access_log where outcome = 'REFUSED' and subject_id = ? and person_id = " + PERSON,
        subject,
        login);
  }
}
