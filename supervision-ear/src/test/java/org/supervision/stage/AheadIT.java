package org.supervision.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is started for the next JVM is taken over whole or not at all, and outlives nobody. */
class AheadIT {

  private final Workshop workshop = Workshop.open("test-ahead");
  private Process keeper;
  private Ahead ahead;
  private List<Processes.Running> started;

  @BeforeEach
  void startAhead() throws Exception {
    workshop.empty();
    keeper = new ProcessBuilder("sleep", "600").start();
    ahead = new Ahead(workshop.path("ahead"), String.valueOf(keeper.pid()));
    Processes processes = new Processes(ahead);
    started = Stream.of("one", "two", "three").map(name -> start(processes, name)).toList();
  }

  @AfterEach
  void endAll() {
    keeper.destroyForcibly();
    workshop.empty();
  }

  @Test
  void itIsTakenOverWholeAndEndedByWhoeverTookIt() throws Exception {
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
    assertThat(Ahead.take(workshop)).isEmpty();
    assertThat(started).noneMatch(one -> one.process().isAlive());
  }

  @Test
  void withOneOfThemGoneTheOthersAreKilled() throws Exception {
    ahead.ready();
    started.get(0).process().destroyForcibly();
    started.get(0).process().onExit().get(10, TimeUnit.SECONDS);
    assertThat(Ahead.take(workshop)).isEmpty();
    assertThat(started).noneMatch(one -> one.process().isAlive());
  }

  @Test
  void itEndsWithWhoeverStartsBoth() throws Exception {
    assertThat(started).allMatch(one -> one.process().isAlive());
    keeper.destroyForcibly();
    for (Processes.Running one : started) {
      one.process().onExit().get(10, TimeUnit.SECONDS);
    }
  }

  private Processes.Running start(Processes processes, String name) {
    try {
      return processes.start(name, workshop.log(name), Map.of(), List.of("sleep", "600"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
