package org.supervision.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Alone;
import org.supervision.stage.Counts;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;
import org.supervision.verification.Verifying;

/** The server is killed while the timer carries moves out: each is done whole, and once. */
@OnStage
@Alone
class MovesKilledIT {

  private static final int MOVES = 6;
  private static final int KILLS = 20;

  @Test
  void everyFileHasOneHolderWhenTheServerDiesOnTheWay(Stage stage) throws Exception {
    for (int i = 0; i < Counts.faults(KILLS); i++) {
      killedOnTheWay(stage);
    }
  }

  private static void killedOnTheWay(Stage stage) throws Exception {
    List<Moving> moves = ManyMoves.tomorrow(stage, MOVES);
    moves.get(0).comesToAllOfItsDay();
    Moving.comes(() -> moves.stream().anyMatch(move -> move.state().equals("CARRIED_OUT")));
    stage.server().kill();
    for (Moving move : moves) {
      assertThat(move.isWholeOrNotBegun()).as(move.path()).isTrue();
    }
    stage.server().start();
    for (Moving move : moves) {
      assertThat(Moving.comes(() -> move.state().equals("CARRIED_OUT"))).as(move.path()).isTrue();
      assertThat(move.timesLogged()).as(move.path()).isEqualTo("1");
      assertThat(move.holders()).as(move.path()).isEqualTo("1 1");
    }
    assertThat(Verifying.found(stage)).isEmpty();
  }
}
