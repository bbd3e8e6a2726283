package org.supervision.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is started for the next JVM is taken over whole or not at all, and outlives nobody. */
class AheadIT {

  private final Workshop workshop = Workshop.open("test-ahead");
  private Process keeper;
  private Ahead ahead;
  private Processes processes;

  @BeforeEach
  void begin() throws Exception {
    workshop.empty();
    keeper = new ProcessBuilder("sleep", "600").start();
    ahead = new Ahead(workshop.path("ahead"), String.valueOf(keeper.pid()));
    processes = new Processes(ahead);
  }

  @AfterEach
  void end() {
    keeper.destroyForcibly();
    workshop.empty();
  }

  @Test
  void itIsTakenOverWholeAndEndedByWhoeverTookIt() throws Exception {
    List<Processes.Running> started = List.of(start("one"), start("two"), start("three"));
    ahead.ready();
    List<Processes.Running> taken = Ahead.take(workshop);
    assertThat(taken).extracting(Processes.Running::name).containsExactly("one", "two", "three");
    assertThat(Ahead.take(workshop)).as("a second time").isEmpty();
    Processes next = new Processes();
    taken.forEach(next::adopt);
    next.stopAll();
    assertThat(started).noneMatch(one -> one.process().isAlive());
  }

  @Test
  void whatDidNotComeToItsEndIsKilled() throws Exception {
    Processes.Running one = start("one");
    assertThat(Ahead.take(workshop)).isEmpty();
    assertThat(one.process().isAlive()).isFalse();
  }

  @Test
  void whereSomethingHasEndedByItselfTheRestIsKilled() throws Exception {
    Processes.Running one = start("one");
    ahead.ready();
    assertThat(Ahead.take(workshop)).isEmpty();
    assertThat(one.process().isAlive()).isFalse();
  }

  @Test
  void itEndsWithWhoeverStartsBoth() throws Exception {
    Processes.Running one = start("one");
    assertThat(one.process().isAlive()).isTrue();
    keeper.destroyForcibly();
    one.process().onExit().get(10, TimeUnit.SECONDS);
  }

  private Processes.Running start(String name) throws IOException {
    return processes.start(name, workshop.log(name), Map.of(), List.of("sleep", "600"));
  }
}
