package org.supervision.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supervision.stage.Alone;
import org.supervision.stage.Counts;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;

/**
 * Whatever the database's administrator changes by hand in what was sealed or logged, the verifier
 * names it; and it names nothing else. Each change is made, verified over the same connection, and
 * undone. Neither the change nor the verification asks the server, so that the longest test runs
 * after one of them only.
 */
@OnStage
@Alone
class VerificationIT {

  private static String closed;

  private final Random random = new Random(20_261_124);

  @Test
  @Tag("payara")
  void nothingIsFoundWhereNobodyTouchedAnything(Stage stage) throws Exception {
    thereIsSomethingOfEveryKind(stage);
    for (int i = 0; i < Counts.verifications(1_000); i++) {
      assertThat(Verifying.found(stage)).isEmpty();
    }
  }

  /** One change at a time in the soak; else as many as there are things to be changed. */
  @Test
  void everySealedThingIsNamedWhoseRowsWereChanged(Stage stage) throws Exception {
    thereIsSomethingOfEveryKind(stage);
    for (int i = 0; i < Counts.verifications(45); i++) {
      List<Tampering.Kind> left = new ArrayList<>(Tampering.sealedRows());
      while (!left.isEmpty()) {
        List<Tampering.Change> changes = new ArrayList<>();
        List<String> found = after(stage, hand -> changes.addAll(changes(hand, left)));
        for (Tampering.Change change : changes) {
          assertThat(found).as(change.kind().what()).anyMatch(change::isNamedBy);
          left.remove(change.kind());
        }
        assertThat(found).allMatch(said -> changes.stream().anyMatch(one -> one.isMeantBy(said)));
      }
    }
  }

  private static List<Tampering.Change> changes(Tampering hand, List<Tampering.Kind> kinds)
      throws SQLException {
    List<Tampering.Change> changes = new ArrayList<>();
    Set<String> things = new HashSet<>();
    for (Tampering.Kind kind : Counts.isSoak() ? kinds.subList(0, 1) : kinds) {
      Tampering.Change change = hand.change(kind, things);
      if (change != null) {
        things.add(change.thing());
        changes.add(change);
      }
    }
    return changes;
  }

  @Test
  @Tag("payara")
  void aDocumentThatWasNotMadeOfItsRecordIsNamed(Stage stage) throws Exception {
    String[] record = new String[1];
    List<String> found = after(stage, hand -> record[0] = hand.forgeADocument());
    assertThat(found)
        .singleElement()
        .matches(said -> said.contains(record[0]) && said.endsWith(": its document."));
  }

  @Test
  @Tag("payara")
  void theFirstRowOfTheLogIsNamedThatDoesNotHold(Stage stage) throws Exception {
    for (int i = 0; i < Counts.verifications(250); i++) {
      for (LogChange change : LogChange.values()) {
        String[] row = new String[2];
        List<String> found =
            after(
                stage,
                hand -> {
                  System.arraycopy(hand.aRowOfTheLog(), 0, row, 0, 2);
                  change.make(hand, row[0], Long.parseLong(row[1]));
                });
        assertThat(found)
            .as("%s at %s of %s", change, row[1], row[0])
            .first()
            .asString()
            .startsWith(
                "Row " + change.firstBadAfter(Long.parseLong(row[1])) + " of chain " + row[0]);
      }
    }
  }

  @Test
  @Tag("payara")
  void aTailCutOffTogetherWithItsHeadIsNamedByTheAnchor(Stage stage, @TempDir Path elsewhere)
      throws Exception {
    Path anchors = elsewhere.resolve("anchors");
    try (Connection connection = stage.mySql().asAdministrator()) {
      connection.setCatalog("supervision");
      Tampering hand = new Tampering(connection, random);
      String[] row = hand.aRowOfTheLog();
      Files.writeString(anchors, hand.anchorOf(row[0]));
      assertThat(Verifying.found(stage, connection, anchors)).isEmpty();
      connection.setAutoCommit(false);
      hand.run("DELETE FROM access_log WHERE chain_id = ? AND seq >= ?", row[0], row[1]);
      hand.run(
          "UPDATE chain_head h JOIN (SELECT chain_id, seq, hash FROM access_log WHERE chain_id = ?"
              + " ORDER BY seq DESC LIMIT 1) l ON l.chain_id = h.chain_id"
              + " SET h.seq = l.seq, h.hash = l.hash",
          row[0]);
      assertThat(Verifying.found(stage, connection, anchors))
          .first()
          .asString()
          .isEqualTo(
              "Row "
                  + row[1]
                  + " of chain "
                  + row[0]
                  + " is missing, though it was noted outside.");
    }
  }

  private static void thereIsSomethingOfEveryKind(Stage stage) throws Exception {
    if (closed == null) {
      closed = ClosedRecord.make(stage);
    }
    assertThat(Verifying.found(stage)).isEmpty();
  }

  /** Something that is done by hand. */
  private interface ByHand {
    void change(Tampering hand) throws SQLException;
  }

  private List<String> after(Stage stage, ByHand change) throws SQLException {
    try (Connection connection = stage.mySql().asAdministrator()) {
      connection.setCatalog("supervision");
      connection.setAutoCommit(false);
      change.change(new Tampering(connection, random));
      return Verifying.found(stage, connection);
    }
  }
}
