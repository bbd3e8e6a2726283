package org.supervision.stage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command with which everybody begins: run, stopped with Ctrl-C, run again. It takes minutes,
 * and a quiet machine for the times that it promises.
 */
@Alone
class RunIT {

  private static final String PORT = "17480";
  private static final String UP = "Ctrl-C stops everything.";
  private static final String WORKSHOP = "test-run";
  private static final Duration FIRST_START = Duration.ofMinutes(5);
  private static final Duration SECOND_START = Duration.ofSeconds(60);
  private static final Pattern PLAN = Pattern.compile("/session/plan\\?with=[0-9a-f-]{36}");
  private static final String PLACE = "The room above the archive";

  @TempDir private Path folder;
  private final List<Process> started = new ArrayList<>();

  @BeforeEach
  void inTheSoak() {
    assumeTrue(Counts.isSoak(), "It starts everything twice: in the soak");
  }

  @AfterEach
  void nothingIsLeft() throws Exception {
    for (Process each : started) {
      stop(each);
    }
  }

  @Test
  void whatWasPlannedIsThereAtTheSecondStartAndNothingRunsAfterTheFirst() throws Exception {
    Start first = run(PORT, "-Dfresh");
    first.awaitUp(FIRST_START);
    String session = planned();

    assertThat(run(PORT).sentenceAtItsEnd())
        .isEqualTo(
            "Port "
                + PORT
                + " is taken: stop what listens there, or choose others with -Dport=9480.");
    assertThat(run("17580").sentenceAtItsEnd())
        .isEqualTo("Another start of this checkout is still running: stop it first.");

    List<ProcessHandle> all = first.process().descendants().toList();
    assertThat(all).as("servers").hasSizeGreaterThan(3);
    stop(first.process());
    assertThat(all).noneMatch(ProcessHandle::isAlive);

    Instant again = Instant.now();
    Start second = run(PORT);
    second.awaitUp(SECOND_START);
    assertThat(Duration.between(again, Instant.now())).isLessThan(SECOND_START);
    assertThat(tom().get(session).body()).contains(PLACE);
    assertThat(Listening.elsewhere(second.process())).isEmpty();
  }

  private static Visitor tom() throws Exception {
    return Visitor.of(new Ports(Integer.parseInt(PORT)).url(), "tom");
  }

  /** Tom plans to meet somebody of his team tomorrow; the path of the session. */
  private static String planned() throws Exception {
    Visitor tom = tom();
    String plan =
        PLAN.matcher(tom.get("/team").body())
            .results()
            .map(MatchResult::group)
            .findFirst()
            .orElseThrow();
    Map<String, String> meeting =
        Map.of(
            "day",
            "25",
            "day-month",
            "11",
            "day-year",
            "2026",
            "start",
            "16:00",
            "minutes",
            "60",
            "place",
            PLACE);
    return Forms.submit(tom, plan, "plan", "save", meeting)
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceAll(".*(/session/[0-9a-f-]{36}).*", "$1");
  }

  /**
   * As Ctrl-C does, but by the other signal: whoever is started in the background inherits that
   * Ctrl-C is ignored.
   */
  private static void stop(Process process) throws Exception {
    process.destroy();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
  }

  private Start run(String port, String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(classPath());
    for (String told : List.of("root", "wildfly", "keycloak", "ear")) {
      command.add("-Dstage." + told + "=" + Workshop.property("stage." + told));
    }
    command.add("-Dworkshop=" + WORKSHOP);
    command.add("-Dport=" + port);
    command.add("-Dtoday=2026-11-24");
    command.addAll(List.of(more));
    command.add("org.supervision.stage.Run");
    Path said = folder.resolve(started.size() + ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    started.add(process);
    return new Start(process, said);
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** One start of the product, and what it prints. */
  private record Start(Process process, Path said) {

    void awaitUp(Duration patience) throws Exception {
      Instant end = Instant.now().plus(patience);
      while (!Files.readString(said, UTF_8).contains(UP)) {
        assertThat(process.isAlive()).as(Files.readString(said, UTF_8)).isTrue();
        assertThat(Instant.now()).as(Files.readString(said, UTF_8)).isBefore(end);
        process.waitFor(200, TimeUnit.MILLISECONDS);
      }
    }

    String sentenceAtItsEnd() throws Exception {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it gives up at once").isTrue();
      assertThat(process.exitValue()).isEqualTo(1);
      return Files.readString(said, UTF_8).strip();
    }
  }
}
