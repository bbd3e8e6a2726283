package org.supervision.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.access.InClear;
import org.supervision.stage.Alone;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;

/**
 * Runs last, when all walks have typed: plants a word in each field, and finds none of them where
 * the database's administrator, a log's reader, a mail server or somebody behind a shoulder looks.
 */
@OnStage
@Alone
@Tag("payara")
class CanariesIT {

  /** What the walks before typed, where they ran. */
  private static final List<String> WALKED =
      List.of(
          Planted.MARK,
          "She is proud of it",
          "Ninety minutes a month",
          "As I would have it",
          "We talked about it.",
          "Observe a family meeting",
          "No duty on the day after",
          "How well actions are followed",
          "The visits of June",
          "Two of three were on time",
          "Bea has been away",
          "One word is still wrong",
          "works beside Tom until",
          "Wait until October.",
          "The teams were drawn anew",
          "Ask about the rota.",
          "An allegation that has to be",
          "Sample of four records drawn");

  private static final String LOGS = "\\.log|/logs?/[^/]*";
  private static final String DATA_FILES =
      "\\.ibd|/ib_logfile\\d|/ibdata\\d|/undo_\\d+|/binlog\\.\\d+";

  private static Planted planted;

  @BeforeAll
  static void aWordIsPlantedInEveryField(Stage stage) throws Exception {
    planted = new Planted(stage);
    planted.everywhere();
    assertThat(planted.words()).hasSizeGreaterThan(30);
  }

  @Test
  void noTableHasOneOfThem(Stage stage) throws SQLException {
    assertThat(InClear.placesOf(stage, WALKED)).isEmpty();
  }

  /**
   * The server's own folder too, the journals of transactions, and the data files of the database.
   */
  @Test
  void noFileThatAnyServerWroteHasOneOfThem(Stage stage) throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> written = written(stage.anchorFile().getParent());
    for (Path file : written) {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      WALKED.stream().filter(text::contains).forEach(words -> found.add(file + ": " + words));
    }
    assertThat(found).isEmpty();
    assertThat(written).as("what stands in clear").anyMatch(CanariesIT::namesTheCouncil);
    assertThat(written).anyMatch(file -> file.endsWith("server.log"));
  }

  @Test
  void noMailHasOneOfThem(GreenMail mail) {
    assertThat(Arrays.stream(mail.getReceivedMessages()).map(GreenMailUtil::getWholeMessage))
        .isNotEmpty()
        .allSatisfy(message -> assertThat(message).doesNotContain(WALKED));
  }

  @Test
  void noAddressHeaderOrTitleHasOneOfThem() {
    assertThat(planted.said())
        .hasSizeGreaterThan(100)
        .allSatisfy(said -> assertThat(said).doesNotContain(WALKED));
  }

  private static List<Path> written(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(CanariesIT::couldTell).toList();
    }
  }

  private static boolean namesTheCouncil(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains("Northmere Council");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean couldTell(Path file) {
    return file.toString().matches(".*(" + LOGS + "|" + DATA_FILES + ")");
  }
}
