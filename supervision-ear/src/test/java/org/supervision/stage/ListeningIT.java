package org.supervision.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is started for a run can be reached from this machine alone. */
@OnStage
@Tag("payara")
class ListeningIT {

  @Test
  void nothingListensBeyondThisMachine(Stage stage) throws Exception {
    assertThat(stage.url()).startsWith("http://127.0.0.1:");
    assertThat(Listening.elsewhere(ProcessHandle.current())).isEmpty();
    int listening = 0;
    for (ProcessHandle each : stage.running()) {
      listening += Listening.anywhere(each).size();
      assertThat(Listening.elsewhere(each)).isEmpty();
    }
    assertThat(listening).as("pages, database, provider").isGreaterThan(3);
  }
}
