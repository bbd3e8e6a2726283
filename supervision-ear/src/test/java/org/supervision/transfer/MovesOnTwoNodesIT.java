package org.supervision.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Alone;
import org.supervision.stage.OnStage;
import org.supervision.stage.SecondNode;
import org.supervision.stage.Stage;
import org.supervision.verification.Verifying;

/** The timers of two servers come for the same moves: each is done once, by whichever lives. */
@OnStage
@Alone
class MovesOnTwoNodesIT {

  private static final int MOVES = 6;

  @Test
  void movesHappenOnceAndGoOnWhereOneNodeDies(Stage stage) throws Exception {
    SecondNode second = stage.startSecondNode();
    List<Moving> moves = ManyMoves.tomorrow(stage, MOVES);
    moves.get(0).comesToAllOfItsDay();
    Moving.comes(() -> moves.stream().anyMatch(move -> move.state().equals("CARRIED_OUT")));
    second.kill();
    for (Moving move : moves) {
      assertThat(Moving.comes(() -> move.state().equals("CARRIED_OUT"))).as(move.path()).isTrue();
      assertThat(move.timesLogged()).as(move.path()).isEqualTo("1");
      assertThat(move.holders()).as(move.path()).isEqualTo("1 1");
    }
    assertThat(Verifying.found(stage)).isEmpty();
  }
}
