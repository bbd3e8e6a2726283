package org.supervision.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.domain.file.FileOfPerson;
import org.supervision.domain.job.Job;
import org.supervision.domain.notification.MessageKind;
import org.supervision.domain.notification.OutboxMessage;
import org.supervision.domain.record.Disagreement;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.RemindersFirst;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.shared.London;
import org.supervision.domain.shared.SealedText;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.ejb.inside.TimersInside;
import org.supervision.ejb.notification.OutboxService;
import org.supervision.ejb.record.RecordReminderService;
import org.supervision.ejb.retention.DisposalReview;
import org.supervision.ejb.transfer.MoveWanted;
import org.supervision.ejb.transfer.Moves;
import org.supervision.ejb.transfer.TransferJob;
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
  @Inject private Moves moves;
  @Inject private TransferJob transfers;
  @Inject private Clock clock;
  @Inject private Apart apart;
  @Inject private Database database;
  @Inject private UserTransaction transaction;
  @Inject private DisposalReview review;

  @Resource private ManagedExecutorService lanes;

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  @Deployment
  static EnterpriseArchive visit() {
    return Visit.ear();
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

  /** The unique key of its file, and a lock on it, are what keeps two nodes apart. */
  @Test
  void twoNodesPutAFileBeforeHrOnceAndAClockSetBackTakesItAway() throws Exception {
    LocalDate ahead = LocalDate.of(2033, 11, 24);
    List<FileOfPerson> cole =
        review.next("", ahead, 10_000).stream()
            .filter(file -> file.person().getStaffNumber().equals("N3208"))
            .toList();
    assertThat(cole).hasSize(1);
    String file = cole.get(0).fileId();
    int certificates = database.count("disposal_certificate");
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<Integer> node =
        () -> {
          together.await();
          return review.look(cole, ahead);
        };
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Future<Integer>> nodes = two.invokeAll(List.of(node, node));
      assertThat(nodes.get(0).get() + nodes.get(1).get()).as("one of them did it").isEqualTo(1);
    } finally {
      two.shutdownNow();
    }
    assertThat(database.count("disposal where file_id = ?", file)).isEqualTo(1);
    assertThat(state(file)).isEqualTo("REVIEW");
    assertThat(review.look(cole, LocalDate.of(2026, 11, 24))).isEqualTo(1);
    assertThat(state(file)).as("the clock is right again").isEqualTo("NOT_DUE");
    assertThat(database.count("supervision_file where id = ?", file)).isEqualTo(1);
    assertThat(database.count("disposal_certificate")).isEqualTo(certificates);
  }

  private String state(String file) {
    return database.value("select state from disposal where file_id = ?", file);
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
    String record = waitingForItsReader();
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

  @Test
  void aRecordIsClosedUnsignedOnceItsReaderWasRemindedTwiceAndNotBefore() throws Exception {
    String id = waitingForItsReader();
    transaction.begin();
    SupervisionRecord record = em.find(SupervisionRecord.class, id);
    LocalDate day = LATER.plusDays(14);
    Instant end = day.atTime(9, 0).atZone(London.ZONE).toInstant();
    SealedText why = SealedText.of(new byte[64]);
    assertThat(remindedOn(LATER, id)).isOne();
    assertThatThrownBy(() -> record.closeUnsigned(record.authorId(), why, day, day, end))
        .isInstanceOf(RemindersFirst.class);
    assertThat(remindedOn(LATER.plusDays(7), id)).isEqualTo(2);
    record.closeUnsigned(record.authorId(), why, day, day, end);
    assertThat(record.getState()).isEqualTo(RecordState.CLOSED_UNSIGNED);
    transaction.rollback();
  }

  private String waitingForItsReader() throws Exception {
    return database.value(
        "select id from supervision_record r where state = 'SHARED' and reminders_sent = 0"
            + " and taken_back = 0 and edited_since_shared = 0"
            + " and not exists (select 1 from amendment a where a.record_id = r.id"
            + " and a.answer is null) and not exists (select 1 from disagreement d"
            + " where d.record_id = r.id and d.answered_at is null) limit 1");
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

  @Test
  void whatTwoNodesComeToAtOnceIsMovedOnce() throws Exception {
    List<String> planned = apart.inOwnTransaction(this::planned);
    List<Long> letters = planned.stream().map(this::letters).toList();
    apart.inOwnTransaction(() -> planned.stream().map(this::due).toList());
    CyclicBarrier together = new CyclicBarrier(2);
    List<Future<?>> nodes = new ArrayList<>();
    for (int node = 0; node < 2; node++) {
      nodes.add(
          lanes.submit(
              () -> {
                together.await();
                apart.asATimerDoes(transfers::carryOutDue);
                return null;
              }));
    }
    for (Future<?> node : nodes) {
      node.get(1, TimeUnit.MINUTES);
    }
    for (int i = 0; i < planned.size(); i++) {
      String move = planned.get(i);
      assertThat(database.value("select state from file_transfer where id = ?", move))
          .isEqualTo("CARRIED_OUT");
      assertThat(
              database.value(
                  "select count(*) from access_log where subject_id = ? and verb = 'MOVE'", move))
          .isEqualTo("1");
      assertThat(letters(move)).as("a receipt each").isEqualTo(letters.get(i) + 3);
      assertThat(
              database.value(
                  "select count(*) from custody c join file_transfer t on t.file_id = c.file_id"
                      + " where t.id = ? and c.until_at is null",
                  move))
          .isEqualTo("1");
    }
  }

  /** Some move to another manager at the start of tomorrow, who are nobody's in other tests. */
  private List<String> planned() {
    String hr = database.value("select id from person where login = 'nina'");
    String to =
        database.value(
            "select p.id from person p join post o on o.person_id = p.id where p.login is null"
                + " and o.management_level = 3 and p.left_on is null order by p.staff_number"
                + " limit 1");
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    return database
        .column(
            "select p.id from person p join supervisory_relationship r on r.supervisee_id = p.id"
                + " join post o on o.person_id = p.id where p.login is null and r.until_at is null"
                + " and r.supervisor_id <> ? and o.management_level = 1 and not exists (select 1"
                + " from file_transfer t where t.supervisee_id = p.id)"
                + " order by p.staff_number desc limit 6",
            to)
        .stream()
        .map(who -> moves.plan(new MoveWanted(who, to, tomorrow, "Drawn anew", null), hr))
        .toList();
  }

  /** Its instant has come, for who may do what and for the job. */
  private int due(String move) {
    FileTransfer planned = em.find(FileTransfer.class, move);
    Map<String, String> rows =
        Map.of(
            "custody.until_at", "file_id",
            "custody.from_at", "file_id",
            "supervisory_relationship.until_at", "supervisee_id",
            "supervisory_relationship.from_at", "supervisee_id",
            "line_management.until_at", "person_id",
            "line_management.from_at", "person_id",
            "file_transfer.effective_at", "file_id");
    LocalDateTime at = LocalDateTime.ofInstant(planned.getEffectiveAt(), ZoneOffset.UTC);
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    return rows.entrySet().stream()
        .mapToInt(
            row ->
                em.createNativeQuery(
                        "update %1$s set %1$s.%2$s = ?1 where %3$s = ?2 and %1$s.%2$s = ?3"
                            .formatted(
                                row.getKey().split("[.]")[0],
                                row.getKey().split("[.]")[1],
                                row.getValue()))
                    .setParameter(1, now.truncatedTo(ChronoUnit.MICROS))
                    .setParameter(
                        2,
                        row.getValue().equals("file_id")
                            ? planned.fileId()
                            : planned.getSuperviseeId())
                    .setParameter(3, at)
                    .executeUpdate())
        .sum();
  }

  private long letters(String move) {
    return Long.parseLong(
        database.value("select count(*) from outbox where path = ?", "/move/" + move));
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
