package org.supervision.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.supervision.stage.Beside;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** The HR system drops feeds into the watched folder; HR looks at them and decides. */
@OnStage
@ResourceLock(Beside.IRO)
class FeedFolderIT {

  private static final String FOLDER = "feed.folder";
  private static final String CAME =
      "SELECT COUNT(*) FROM supervision.feed_run WHERE arrival_id IS NOT NULL AND state = ?";

  @Test
  void whatIsDroppedIsTakenOnceAndAppliedByPeopleAlone(Stage stage, @TempDir Path folder)
      throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    Rows rows = new Rows(stage);
    String known = Feeding.known(nina);
    Path own = Files.createDirectories(folder.resolve("northmere-council"));
    Files.writeString(own.resolve("staff.CSV"), known + Feeding.starters("N97", 1));
    Files.writeString(own.resolve("staff list; rm -rf.xlsx"), "PK");
    Files.writeString(own.resolve("being-copied.csv.part"), "person_number");
    Files.createSymbolicLink(own.resolve("secrets.csv"), Path.of("/etc/hostname"));
    try (RandomAccessFile long4 = new RandomAccessFile(own.resolve("long.csv").toFile(), "rw")) {
      long4.setLength(4_000_001);
    }
    stage.server().set(FOLDER, folder.toString());
    try {
      until(() -> "1 2".equals(rows.first(CAME, "CHECKED") + " " + rows.first(CAME, "STOPPED")));
      assertThat(names(own))
          .containsExactlyInAnyOrder("being-copied.csv.part", "secrets.csv", "taken", "refused");
      assertThat(names(own.resolve("taken"))).isEmpty();
      assertThat(names(own.resolve("refused"))).hasSize(2);
    } finally {
      stage.server().set(FOLDER, null);
    }
    String run =
        "/feed/"
            + rows.first(
                "SELECT id FROM supervision.feed_run WHERE arrival_id IS NOT NULL"
                    + " AND state = 'CHECKED'");
    assertThat(nina.get("/").body()).contains("A feed of the HR system has come", run);
    assertThat(nina.get("/feeds").body()).contains("The HR system", "Stopped, nothing changed");
    assertThat(nina.get(run).body()).contains("One starter", "The HR system uploaded this file");
    assertThat(Feeding.known(nina)).as("nothing is applied by itself").isEqualTo(known);
    assertThat(Visitor.of(stage.url(), "tom").get("/").body()).doesNotContain(run);
    Feeding.press(nina, run, "cancel");
    assertThat(nina.get("/").body()).doesNotContain(run);
  }

  private static Stream<String> stream(Path folder) throws Exception {
    return Files.list(folder).map(file -> file.getFileName().toString());
  }

  private static List<String> names(Path folder) throws Exception {
    try (Stream<String> all = stream(folder)) {
      return all.toList();
    }
  }

  private static void until(Callable<Boolean> there) throws Exception {
    long end = System.nanoTime() + 60_000_000_000L;
    while (!there.call() && System.nanoTime() < end) {
      LockSupport.parkNanos(500_000_000L);
    }
    assertThat(there.call()).isTrue();
  }
}
