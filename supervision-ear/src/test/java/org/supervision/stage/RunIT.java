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
import java.util.Optional;
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
  private static final Pattern DRAFT = Pattern.compile("/record/[0-9a-f-]{36}/write");

  @TempDir private Path folder;
  private final List<Process> started = new ArrayList<>();

  @BeforeEach
  void inTheSoak() {
    assumeTrue(Counts.isSoak(), "It starts everything twice: in the soak");
  }

  @AfterEach
  void nothingIsLeft() throws Exception {
    for (Process each : started) {
      interrupt(each);
    }
  }

  @Test
  void whatWasWrittenIsThereAtTheSecondStartAndCtrlCLeavesNothingRunning() throws Exception {
    Start first = run(PORT, "-Dfresh");
    first.awaitUp(FIRST_START);
    HttpDraft draft = draft();
    String section = draft.sections().get(0);
    assertThat(draft.write(section, "Kept over the night").statusCode()).isEqualTo(200);

    assertThat(run(PORT).sentenceAtItsEnd())
        .isEqualTo(
            "Port "
                + PORT
                + " is taken: stop what listens there, or choose others with -Dport=9480.");
    assertThat(run("17580").sentenceAtItsEnd())
        .isEqualTo("Another start of this checkout is still running: stop it first.");

    List<ProcessHandle> all = first.process().descendants().toList();
    assertThat(all).as("servers").hasSizeGreaterThan(3);
    interrupt(first.process());
    assertThat(all).noneMatch(ProcessHandle::isAlive);

    Instant again = Instant.now();
    Start second = run(PORT);
    second.awaitUp(SECOND_START);
    assertThat(Duration.between(again, Instant.now())).isLessThan(SECOND_START);
    assertThat(draft().author().get(draft.path() + "/write").body())
        .contains("Kept over the night");
    assertThat(Listening.elsewhere(second.process())).isEmpty();
  }

  /** The draft that the example council's Tom has under way. */
  private static HttpDraft draft() throws Exception {
    Visitor tom = Visitor.of(new Ports(Integer.parseInt(PORT)).url(), "tom");
    Optional<String> address =
        DRAFT.matcher(tom.get("/").body()).results().map(MatchResult::group).findFirst();
    return HttpDraft.at(tom, address.orElseThrow());
  }

  private static void interrupt(Process process) throws Exception {
    if (process.isAlive()) {
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("Ctrl-C ends it").isTrue();
    }
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
