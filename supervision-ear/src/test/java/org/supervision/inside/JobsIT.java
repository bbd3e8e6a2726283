package org.supervision.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.Schedule;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.domain.job.Job;
import org.supervision.domain.notification.MessageKind;
import org.supervision.domain.notification.OutboxMessage;
import org.supervision.domain.record.Disagreement;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.shared.SealedText;
import org.supervision.ejb.inside.TimersInside;
import org.supervision.ejb.notification.OutboxService;
import org.supervision.ejb.record.RecordReminderService;
import org.supervision.stage.OnStage;

/** What the server does by itself: when, and that twice is as good as once. */
@OnStage
@Inside
@Tag("payara")
class JobsIT {

  private static final LocalDate LATER = LocalDate.of(2026, 12, 15);

  @Inject private TimersInside timers;
  @Inject private RecordReminderService reminders;
  @Inject private OutboxService outbox;
  @Inject private Apart apart;
  @Inject private Database database;
  @Inject private UserTransaction transaction;

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  @Deployment
  static EnterpriseArchive visit() {
    return Visit.of(JobsIT.class);
  }

  @Test
  void everyJobIsKnownToTheServer() throws Exception {
    assertThat(timers.schedules()).isNotEmpty().containsExactlyElementsOf(declared(any -> true));
  }

  @Test
  void theDatabaseRemembersWhatRunsAtNightAndNothingElse() throws Exception {
    List<String> nightly = declared(at -> at.hour().equals("3"));
    assertThat(nightly).hasSize(Job.values().length);
    assertThat(timers.persistent()).containsExactlyElementsOf(nightly);
  }

  @Test
  void remindingTwiceOnADayRemindsOnce() throws Exception {
    int before = database.count("outbox");
    transaction.begin();
    reminders.remindOn(LATER);
    long once = messages();
    reminders.remindOn(LATER);
    assertThat(messages()).isEqualTo(once).isGreaterThan(before);
    transaction.rollback();
    assertThat(database.count("outbox")).isEqualTo(before);
  }

  @Test
  void nobodyIsRemindedWhileADisagreementWaitsForTheAuthor() throws Exception {
    String record =
        database.value(
            "select id from supervision_record r where state = 'SHARED' and reminders_sent = 0"
                + " and not exists (select 1 from amendment a where a.record_id = r.id"
                + " and a.answer is null) and not exists (select 1 from disagreement d"
                + " where d.record_id = r.id and d.answered_at is null) limit 1");
    SealedText words = SealedText.of(new byte[64]);
    Disagreement disagreement = new Disagreement(record, "any", Instant.now());
    disagreement.state(words, words);
    transaction.begin();
    em.persist(disagreement);
    assertThat(remindedOn(LATER, record)).isZero();
    disagreement.answer(words, words, null, Instant.now());
    assertThat(remindedOn(LATER, record)).isOne();
    transaction.rollback();
  }

  private int remindedOn(LocalDate day, String record) {
    em.flush();
    reminders.remindOn(day);
    return em.find(SupervisionRecord.class, record).getReminders().getSent();
  }

  @Test
  void whatWasDeliveredIsNotDeliveredAgain() throws Exception {
    String priya = database.value("select id from person where login = 'priya'");
    Instant longAgo = Instant.parse("2025-11-24T09:00:00Z");
    String id =
        apart.inOwnTransaction(
            () -> {
              OutboxMessage message =
                  new OutboxMessage(MessageKind.RECORD_SHARED, priya, "/record/twice", longAgo);
              em.persist(message);
              return message.getId();
            });
    outbox.deliverDue();
    String sent = database.value("select concat(tries, ' ', sent_at) from outbox where id = ?", id);
    outbox.deliverDue();
    assertThat(database.value("select concat(tries, ' ', sent_at) from outbox where id = ?", id))
        .isEqualTo(sent)
        .startsWith("1 ");
  }

  private long messages() {
    return em.createQuery("select count(m) from OutboxMessage m", Long.class).getSingleResult();
  }

  private static List<String> declared(Predicate<Schedule> which)
      throws IOException, ClassNotFoundException {
    List<String> declared = new ArrayList<>();
    try (InputStream in = JobsIT.class.getResourceAsStream(Visit.CLASSES)) {
      for (String name : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        for (Method method : Class.forName(name).getDeclaredMethods()) {
          for (Schedule at : method.getAnnotationsByType(Schedule.class)) {
            if (which.test(at)) {
              declared.add(at.hour() + ":" + at.minute() + ":" + at.second());
            }
          }
        }
      }
    }
    return declared.stream().sorted().toList();
  }
}
