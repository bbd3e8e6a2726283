package org.supervision.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.access.InClear;
import org.supervision.ejb.keys.KeyMaker;
import org.supervision.shell.Axe;
import org.supervision.stage.Alone;
import org.supervision.stage.Browsers;
import org.supervision.stage.Counts;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;
import org.supervision.verification.Verifying;

/**
 * A file is destroyed whole, once, by a press after two people said so, and by nothing else; a hold
 * that is set in the same second wins or comes too late; nobody reads it afterwards (PRODUCT R5,
 * QUALITY R7, S14).
 */
@OnStage
@Alone
class DisposalIT {

  private static final int MANY = 1_000;
  private static final long PATIENCE_NANOS = 90_000_000_000L;

  @Test
  @Tag("payara")
  void whatTwoPeopleSaidIsCarriedOutByAPressAndLeavesACertificate(Stage stage, Browsers browsers)
      throws Exception {
    Rows rows = new Rows(stage);
    Leaver gone = Leaver.make(stage, "Z7001");
    Visitor nina = Visitor.of(stage.url(), "nina");
    Visitor olga = Visitor.of(stage.url(), "olga");
    run(stage);
    Forms.submit(nina, gone.review(), "look", "open", Map.of());
    assertThat(nina.get(gone.review()).body())
        .contains("One record", "A record, signed by both")
        .doesNotContain(Leaver.WORD);
    Forms.submit(nina, gone.review(), "propose", "say", Map.of("why", "Six years are over"));
    Forms.submit(olga, gone.review(), "look", "open", Map.of());
    Forms.submit(olga, gone.review(), "approve", "agree", Map.of());
    assertThat(nina.get(gone.review()).body()).doesNotContain("id=\"destroy\"");
    gone.waited();
    assertThat(nina.get("/").body()).contains("Leaver Z7001’s file may be destroyed");
    HttpResponse<String> pressed =
        Forms.submit(nina, gone.review(), "carry-out", "destroy", Map.of());
    assertThat(pressed.statusCode()).isEqualTo(302);
    assertThat(gone.isGone()).isTrue();

    assertThat(nina.get("/disposal/" + gone.file()).body())
        .contains("Leaver Z7001’s file was destroyed", "Olga Prentice", "Six years are over")
        .contains("Tom Aldous, from Thursday 1 January 2015 until");
    Page seen = browsers.of("nina");
    seen.navigate("/disposal/" + gone.file());
    Axe.assertClean(seen);
    byte[] pdf = nina.bytes("/disposals/certificate?file=" + gone.file());
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF").contains("PDF/A");
    assertThat(nina.get(gone.review()).statusCode()).isEqualTo(404);
    assertThat(nina.get("/retention").body()).contains("Staff number Z7001");
    assertThat(Visitor.of(stage.url(), "tom").get("/disposal/" + gone.file()).statusCode())
        .isEqualTo(404);
    assertThat(Verifying.found(stage)).isEmpty();

    gone.restoreContent();
    assertThat(InClear.placesOf(stage, List.of(Leaver.WORD))).isEmpty();
    assertThat(nina.get(gone.review()).statusCode()).isLessThan(500);
    assertThat(Verifying.found(stage))
        .singleElement()
        .asString()
        .startsWith("The file " + gone.file() + " is here, and was destroyed by certificate");
    gone.forget();
    rows.change(
        "UPDATE supervision.disposal_certificate SET staff_number = 'Z7002' WHERE file_id = ?",
        gone.file());
    assertThat(Verifying.found(stage))
        .singleElement()
        .asString()
        .contains("of file " + gone.file() + " is not what was logged");
    rows.change(
        "UPDATE supervision.disposal_certificate SET staff_number = 'Z7001' WHERE file_id = ?",
        gone.file());
  }

  @Test
  @Tag("payara")
  void aHoldThatIsSetInTheSameSecondWinsOrComesTooLate(Stage stage) throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    Visitor olga = Visitor.of(stage.url(), "olga");
    Handicap holding = new Handicap();
    List<Leaver> kept = new ArrayList<>();
    for (int i = 0; i < Counts.races(MANY); i++) {
      Leaver one = Leaver.make(stage, "Z" + (8_000 + i)).approved();
      boolean held = race(nina, olga, one, holding);
      holding.learn(held);
      if (held) {
        assertThat(one.isWhole()).as(one.file()).isTrue();
        assertThat(one.state()).isEqualTo("REVIEW");
        assertThat(one.certificates()).isZero();
        kept.add(one);
      } else {
        assertThat(one.isGone()).as(one.file()).isTrue();
      }
    }
    stage.progress().say("  a hold won against a disposal " + holding);
    assertThat(Verifying.found(stage)).isEmpty();
    for (Leaver one : kept) {
      one.forget();
    }
  }

  @Test
  void aHoldThatCannotBeReadStopsWhatIsToBeDestroyed(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor nina = Visitor.of(stage.url(), "nina");
    Leaver one = Leaver.make(stage, "Z7700").approved();
    Map<String, String> press = form(nina, one.review(), "carry-out", "destroy");
    rows.change(
        "INSERT INTO supervision.hold (id, version, organisation_id, scope, reason, authority,"
            + " owner_id, review_on, set_by, set_at) SELECT '00000000-0000-4000-8000-00000000d001',"
            + " 1, organisation_id, 'LATER_VERSION', REPEAT('x', 64), REPEAT('x', 64), id,"
            + " '2027-01-01', id, NOW(6) FROM supervision.person WHERE login = ?",
        "olga");
    nina.post(one.review(), press);
    assertThat(one.isWhole()).isTrue();
    assertThat(one.certificates()).isZero();
    rows.change(
        "UPDATE supervision.disposal SET state = 'EXECUTING', begun_by = proposed_by,"
            + " begun_at = NOW(6) WHERE file_id = ?",
        one.file());
    assertThatThrownBy(() -> rows.change("CALL supervision.require_disposal(?)", one.file()))
        .as("the database itself, whatever the product believes")
        .hasMessageContaining("A hold covers this file");
    rows.change(
        "UPDATE supervision.hold SET scope = 'FILE', file_id = ? WHERE scope = 'LATER_VERSION'",
        one.file());
    assertThat(comes(() -> one.state().equals("REVIEW"))).as("it falls, unread as it is").isTrue();
    assertThat(one.isWhole()).isTrue();
    one.forget();
  }

  @Test
  void whatWasBegunIsFinishedWhenTheServerDiesOnTheWayAndNoOldKeyComesBack(Stage stage)
      throws Exception {
    Leaver before = Leaver.make(stage, "Z9000").approved();
    Visitor nina = Visitor.of(stage.url(), "nina");
    Forms.submit(nina, before.review(), "carry-out", "destroy", Map.of());
    assertThat(before.isGone()).isTrue();
    for (int i = 0; i < Counts.faults(20); i++) {
      Leaver one = Leaver.make(stage, "Z" + (9_001 + i)).approved();
      killedOnTheWay(stage, one);
      restoreKey(stage, before);
      stage.server().start();
      assertThat(before.keys()).as("taken away before anybody is served").isZero();
      assertThat(comes(() -> one.state().equals("DONE") && one.keys() == 0)).isTrue();
      assertThat(one.isGone()).isTrue();
    }
    assertThat(Verifying.found(stage)).isEmpty();
  }

  private static boolean race(Visitor nina, Visitor olga, Leaver one, Handicap holding)
      throws Exception {
    Map<String, String> press = form(nina, one.review(), "carry-out", "destroy");
    String asked = "/hold/new?file=" + one.file();
    Map<String, String> hold = form(olga, asked, "new", "set");
    hold.putAll(
        Map.of(
            "reason", "A claim",
            "authority", "County court 4711",
            "owner_input", "Olga Prentice",
            "review", "1/3/2027"));
    Race.between(
        List.of(
            () -> nina.post(one.review(), press).statusCode(),
            holding.on(() -> olga.post(asked, hold).statusCode())));
    return one.holds() == 1;
  }

  /** Kills the server while a part of the file cannot be cleared yet: nothing is. */
  private static void killedOnTheWay(Stage stage, Leaver one) throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    Map<String, String> press = form(nina, one.review(), "carry-out", "destroy");
    ExecutorService apart = Executors.newSingleThreadExecutor();
    try (Connection clutched = one.clutched()) {
      apart.submit(() -> nina.post(one.review(), press));
      assertThat(comes(() -> one.state().equals("EXECUTING"))).isTrue();
      stage.server().kill();
      clutched.rollback();
    } finally {
      apart.shutdownNow();
    }
    assertThat(one.isWhole()).isTrue();
  }

  private static void restoreKey(Stage stage, Leaver one) throws Exception {
    KeyMaker.Made old = new KeyMaker(stage.masterKeyFile()).make(one.file());
    try (Connection connection = stage.mySql().asAdministrator();
        PreparedStatement key =
            connection.prepareStatement(
                "INSERT INTO supervision_keys.file_key (file_id, version, key_id, master_key_id,"
                    + " wrapped, created_at) VALUES (?, 1, ?, ?, ?, NOW(6))")) {
      key.setString(1, one.file());
      key.setInt(2, old.keyId());
      key.setInt(3, old.masterKeyId());
      key.setBytes(4, old.wrapped());
      key.executeUpdate();
    }
  }

  private static Map<String, String> form(Visitor who, String path, String form, String button)
      throws Exception {
    Map<String, String> fields = Forms.hidden(who.get(path).body(), form);
    fields.put(button, button);
    return fields;
  }

  private static void run(Stage stage) throws Exception {
    Visitor ita = Visitor.of(stage.url(), "ita");
    Forms.submit(ita, "/jobs", "jobs", "run", Map.of("job", "REVIEW_FILES"));
  }

  private static boolean comes(BooleanSupplier fact) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!fact.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(200_000_000L);
    }
    return true;
  }
}
