package org.supervision.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;

/** Reads the database as its administrator would, and looks for words that people wrote. */
@OnStage
@Tag("payara")
class DatabaseBlindIT {

  private static final List<String> WRITTEN =
      List.of(
          "Strategy discussions",
          "autumn leave",
          "minute by minute",
          "restorative practice",
          "lone working",
          "night call",
          "half-hour",
          "dictation",
          "direct work with teenagers",
          "new court work",
          "family meetings");

  @Test
  void noWordOfContentStandsInAnyTable(Stage stage) throws Exception {
    assertThat(InClear.placesOf(stage, WRITTEN)).isEmpty();
  }

  @Test
  void noWordOfContentStandsInAnyLog(Stage stage) throws Exception {
    for (Path log : logs(stage)) {
      String text = Files.readString(log, StandardCharsets.ISO_8859_1);
      assertThat(WRITTEN.stream().filter(text::contains)).as(log.toString()).isEmpty();
    }
    assertThat(logs(stage)).isNotEmpty();
  }

  @Test
  void theSearchFindsWhatStandsInClear(Stage stage) throws Exception {
    assertThat(InClear.placesOf(stage, List.of("Northmere"))).isNotEmpty();
  }

  @Test
  void theWordsThatAreLookedForWereWritten() throws Exception {
    String council =
        Files.readString(Path.of("..", "config", "demo", "northmere.yaml")).replaceAll("\\s+", " ");
    assertThat(WRITTEN).allSatisfy(words -> assertThat(council).contains(words));
  }

  private static List<Path> logs(Stage stage) throws IOException {
    try (Stream<Path> files = Files.walk(stage.anchorFile().resolveSibling("logs"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
