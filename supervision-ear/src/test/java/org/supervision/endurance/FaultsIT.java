package org.supervision.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Alone;
import org.supervision.stage.Counts;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;
import org.supervision.verification.Verifying;

/** What the product stands on is killed while eight people save. */
@OnStage
@Alone
@Tag("payara")
class FaultsIT {

  private static final int PEOPLE = 8;
  private static final int KILLS = 20;
  private static final Duration BUSY_WITHIN = Duration.ofSeconds(30);
  private static final Duration BACK_WITHIN = Duration.ofSeconds(5);

  /** What is done to the stage, and undone. */
  private interface Fault {
    void happen() throws Exception;
  }

  @Test
  void nothingSavedIsLostOrDoneTwiceWhenTheDatabaseIsKilled(Stage stage) throws Exception {
    for (int i = 0; i < Counts.faults(KILLS); i++) {
      savedOnce(
          stage,
          stage.mySql()::kill,
          () -> {
            stage.mySql().passItsNumberOn();
            stage.mySql().startServer();
          });
    }
  }

  @Test
  void nothingSavedIsLostOrDoneTwiceWhenTheServerIsKilledAndItsNightIsMadeUpFor(Stage stage)
      throws Exception {
    MissedNight night = new MissedNight(stage);
    for (int i = 0; i < Counts.faults(KILLS); i++) {
      savedOnce(
          stage,
          stage.server()::kill,
          () -> {
            night.pass();
            stage.server().start();
          });
      night.assertItIsMadeUpFor();
    }
  }

  @Test
  void whoIsSignedInGoesOnWithoutTheIdentityProviderButSigning(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    HttpDraft draft = Held.draft(stage, dot, "iro", "dot");
    Visitor tom = Visitor.of(stage.url(), "tom");
    String sign = "/record/" + halfSigned(stage) + "/sign";
    stage.keycloak().kill();
    try {
      assertThat(dot.get("/").statusCode()).isEqualTo(200);
      assertThat(draft.write(draft.sections().get(0), "Without the provider").statusCode())
          .isEqualTo(200);
      var refused = Forms.submit(tom, sign, "sign", "confirm", Map.of());
      assertThat(refused.statusCode()).isEqualTo(200);
      assertThat(refused.body()).contains("We couldn’t ask who you are, so nothing was signed");
    } finally {
      stage.keycloak().start();
    }
    assertThat(Visitor.newlyOf(stage.url(), "iro").get("/").statusCode()).isEqualTo(200);
  }

  private static String halfSigned(Stage stage) throws Exception {
    try (var connection = stage.mySql().asAdministrator()) {
      return new Things(connection).id("rafe.half");
    }
  }

  private static void savedOnce(Stage stage, Fault kill, Fault start) throws Exception {
    Rows rows = new Rows(stage);
    Visitor dot = Visitor.of(stage.url(), "dot");
    HttpDraft draft = Held.draft(stage, dot, "iro", "dot");
    String section = draft.sections().get(0);
    List<Saver> savers = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      savers.add(new Saver(Visitor.newlyOf(stage.url(), "dot"), draft.path(), section, "w" + i));
    }
    List<Callable<Integer>> all = new ArrayList<>(savers);
    all.add(
        () -> {
          untilAllAreBusy(savers);
          kill.happen();
          savers.forEach(Saver::stop);
          return 0;
        });
    Race.between(all);
    start.happen();
    assertThat(within(stage, BACK_WITHIN)).isTrue();

    List<String> acknowledged = savers.stream().flatMap(saver -> saver.acknowledged()).toList();
    List<String> sent = savers.stream().flatMap(saver -> saver.sent()).toList();
    assertThat(acknowledged).isNotEmpty();
    assertThat(decisions(rows, draft)).isBetween((long) acknowledged.size(), (long) sent.size());
    Visitor again = Visitor.of(stage.url(), "dot");
    for (Saver saver : savers) {
      saver.sendAllAgain(again);
    }
    assertThat(decisions(rows, draft)).isEqualTo(sent.size());
    assertThat(Verifying.found(stage)).isEmpty();
  }

  /** As many saves as people are acknowledged then, and the next are on their way. */
  private static void untilAllAreBusy(List<Saver> savers) {
    Instant end = Instant.now().plus(BUSY_WITHIN);
    while (savers.stream().mapToInt(Saver::done).sum() < PEOPLE && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(50_000_000L);
    }
  }

  private static long decisions(Rows rows, HttpDraft draft) throws Exception {
    return rows.count("select count(*) from decision where record_id = ?", draft.id());
  }

  /** Whether the product answers again soon enough. */
  private static boolean within(Stage stage, Duration patience) throws InterruptedException {
    Instant end = Instant.now().plus(patience);
    while (Instant.now().isBefore(end)) {
      try {
        if (Visitor.stranger(stage.url()).get("/health").statusCode() == 200) {
          return true;
        }
      } catch (IOException notYet) {
        LockSupport.parkNanos(50_000_000L);
      }
      LockSupport.parkNanos(100_000_000L);
    }
    return false;
  }
}
