package org.supervision.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Counts;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** Several people, each in several tabs, ask for something at the same instant. */
@OnStage
@Tag("payara")
class ManyAtOnceIT {

  @Test
  void everybodyIsKnownByNameAndByRoleHoweverManyAskAtOnce(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    Visitor nina = Visitor.of(stage.url(), "nina");
    List<Callable<Integer>> asking =
        Stream.of(dot, nina, dot.twin(), nina.twin())
            .map(visitor -> (Callable<Integer>) () -> visitor.get("/actions").statusCode())
            .toList();
    for (int i = 0; i < Counts.races(200); i++) {
      assertThat(Race.between(asking)).as("round " + i).containsOnly(200);
    }
  }
}
