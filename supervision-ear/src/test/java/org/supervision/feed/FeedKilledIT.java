package org.supervision.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Alone;
import org.supervision.stage.Counts;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** The server is killed while a feed is applied: everything is as before, or as the feed says. */
@OnStage
@Alone
class FeedKilledIT {

  private static final int KILLS = 20;
  private static final int STARTERS = Counts.isSoak() ? 400 : 150;
  private static final long STEP_NANOS = 150_000_000L;

  /** People, posts and files of one feed: each of these is none, or all that it names. */
  private static final String THERE =
      "SELECT CONCAT_WS(' ', COUNT(DISTINCT p.id), COUNT(DISTINCT o.id), COUNT(DISTINCT r.id),"
          + " COUNT(DISTINCT c.id)) FROM supervision.person p"
          + " LEFT JOIN supervision.post o ON o.person_id = p.id"
          + " LEFT JOIN supervision.supervisory_relationship r ON r.supervisee_id = p.id"
          + " LEFT JOIN supervision.supervision_file f ON f.supervisee_id = p.id"
          + " LEFT JOIN supervision.custody c ON c.file_id = f.id WHERE p.staff_number LIKE ?";

  @Test
  void whatWasIsThereOrWhatTheFeedSays(Stage stage) throws Exception {
    for (int i = 0; i < Counts.faults(KILLS); i++) {
      killedOnTheWay(stage, i);
    }
  }

  private static void killedOnTheWay(Stage stage, int round) throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    Rows rows = new Rows(stage);
    String prefix = "K" + (100 + round) + "-";
    String known = Feeding.known(nina);
    String run = Feeding.uploaded(nina, known + Feeding.starters(prefix, STARTERS));
    Feeding.press(nina, run, "apply");
    LockSupport.parkNanos(STEP_NANOS * (2 + round % KILLS));
    stage.server().kill();
    String all = String.join(" ", Collections.nCopies(4, String.valueOf(STARTERS)));
    assertThat(rows.first(THERE, prefix + "%")).isIn("0 0 0 0", all);
    stage.server().start();
    Visitor olga = Visitor.of(stage.url(), "olga");
    assertThat(Feeding.done(olga, run)).as("goes on by itself").contains("It was applied");
    assertThat(rows.first(THERE, prefix + "%")).isEqualTo(all);
    putBack(stage, olga, known);
  }

  private static void putBack(Stage stage, Visitor olga, String known) throws Exception {
    String back = Feeding.uploaded(olga, known);
    Feeding.press(olga, back, "apply");
    Visitor nina = Visitor.of(stage.url(), "nina");
    Feeding.press(nina, back, "confirm");
    assertThat(Feeding.done(nina, back)).contains("It was applied");
    assertThat(Feeding.known(nina)).isEqualTo(known);
  }
}
