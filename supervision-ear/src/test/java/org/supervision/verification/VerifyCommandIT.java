package org.supervision.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.supervision.domain.job.Job;
import org.supervision.stage.Account;
import org.supervision.stage.Alone;
import org.supervision.stage.Commands;
import org.supervision.stage.Jobs;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;

/** The verifier as the runbook has it run, out of the EAR alone, and as it runs every night. */
@OnStage
@Alone
class VerifyCommandIT {

  /** Turns the last bit of a section; done twice it is as before. */
  private static final String TURN =
      "UPDATE supervision.record_section SET discussion = CONCAT("
          + "LEFT(discussion, LENGTH(discussion) - 1), CHAR(ASCII(RIGHT(discussion, 1)) ^ 1))"
          + " WHERE record_id = ? AND discussion IS NOT NULL ORDER BY id LIMIT 1";

  /** It asks no server, so that one of the two is enough. */
  @Test
  void theCommandNamesARecordWhoseRowWasChanged(Stage stage, @TempDir Path folder)
      throws Exception {
    Commands commands = Commands.in(folder, stage);
    assertThat(verify(commands)).contains("All of it is whole.").endsWith("0");
    changed(
        stage,
        record ->
            assertThat(verify(commands))
                .contains("The record " + record + " of file ", " is not what was sealed: section ")
                .endsWith("1"));
  }

  @Test
  @Tag("payara")
  void theNightlyJobNamesItToo(Stage stage) throws Exception {
    changed(
        stage,
        record -> {
          Jobs.run(Visitor.of(stage.url(), "ita"), Job.VERIFY);
          assertThat(comes(stage.server().log(), "The record " + record + " of file ")).isTrue();
        });
  }

  @Test
  @Tag("payara")
  void theOldMasterKeyIsTakenAwayOnceAllKeysAreWrappedAnew(Stage stage, @TempDir Path folder)
      throws Exception {
    Commands commands = Commands.in(folder, stage);
    String master = stage.masterKeyFile().toString();
    long keys = new Rows(stage).count("SELECT COUNT(*) FROM supervision_keys.file_key");
    assertThat(keys(stage, commands, "rotate", master)).endsWith("0");
    assertThat(keys(stage, commands, "retire", master))
        .contains("Nothing was taken away: " + keys + " keys")
        .endsWith("1");
    assertThat(keys(stage, commands, "wrap", master))
        .contains("wrapped anew: " + keys + ".")
        .endsWith("0");
    assertThat(keys(stage, commands, "wrap", master)).contains("wrapped anew: 0.");
    assertThat(keys(stage, commands, "retire", master)).contains("stands alone now").endsWith("0");

    String record = "/record/" + signedRecordOf(stage, "kit");
    assertThat(Visitor.of(stage.url(), "kit").get(record).statusCode()).isEqualTo(200);
    assertThat(Verifying.found(stage)).as("every key opens").isEmpty();
  }

  /** What is looked at while a row is changed. */
  private interface Look {
    void at(String record) throws Exception;
  }

  private static void changed(Stage stage, Look look) throws Exception {
    Rows rows = new Rows(stage);
    String record = signedRecordOf(stage, "kit");
    assertThat(rows.change(TURN, record)).isEqualTo(1);
    try {
      look.at(record);
    } finally {
      rows.change(TURN, record);
    }
    assertThat(Verifying.found(stage)).isEmpty();
  }

  private static String signedRecordOf(Stage stage, String supervisee) throws Exception {
    try (var connection = stage.mySql().asAdministrator()) {
      return new Things(connection).id(supervisee + ".signed");
    }
  }

  private static String verify(Commands commands) throws Exception {
    return commands.run(Map.of(), "org.supervision.ejb.verification.Verify");
  }

  /** The master key's command, with the account that may change the rows of keys. */
  private static String keys(Stage stage, Commands commands, String... words) throws Exception {
    Map<String, String> account =
        Map.of(
            "DB_KEYS_USER",
            Account.DDL.user(),
            "DB_KEYS_PASSWORD",
            stage.mySql().password(Account.DDL));
    return commands.run(account, "org.supervision.ejb.keys.MasterKeyCommand", words[0], words[1]);
  }

  private static boolean comes(Path log, String words) throws IOException {
    Instant end = Instant.now().plus(Duration.ofSeconds(30));
    while (!Files.readString(log).contains(words)) {
      if (Instant.now().isAfter(end)) {
        return false;
      }
      LockSupport.parkNanos(200_000_000L);
    }
    return true;
  }
}
