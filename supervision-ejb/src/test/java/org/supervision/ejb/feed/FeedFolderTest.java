package org.supervision.ejb.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One watched folder, and two nodes that look into it. */
class FeedFolderTest {

  private static final int FILES = 40;

  @TempDir private Path folder;

  /** What is kept, by what tells one arrival from another, as the database would. */
  private final Map<String, String> kept = new ConcurrentHashMap<>();

  @Test
  void twoNodesThatLookAtOnceKeepEachFileOnce() throws Exception {
    for (int i = 0; i < FILES; i++) {
      Files.writeString(folder.resolve("staff-" + i + ".csv"), "feed " + i);
    }
    FeedFolder one = node();
    FeedFolder other = node();
    for (int look = 0; look < 4; look++) {
      Stream.of(one, other).parallel().forEach(node -> node.look(folder, "northmere"));
    }
    assertThat(kept.values())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, FILES).mapToObj(i -> "feed " + i).toList());
    assertThat(folder.resolve("taken")).isEmptyDirectory();
    assertThat(folder.resolve("refused")).isEmptyDirectory();
  }

  @Test
  void whatIsStillBeingWrittenIsLeftUntilItStaysTheSame() throws Exception {
    Path file = Files.writeString(folder.resolve("staff.csv"), "half");
    FeedFolder node = node();
    node.look(folder, "northmere");
    Files.writeString(file, " and half", StandardOpenOption.APPEND);
    node.look(folder, "northmere");
    assertThat(kept).isEmpty();
    node.look(folder, "northmere");
    assertThat(kept.values()).containsExactly("half and half");
  }

  @Test
  void whatAStoppedNodeLeftIsKeptByTheNext() throws IOException, ReflectiveOperationException {
    Path taken = Files.createDirectories(folder.resolve("taken"));
    Files.writeString(taken.resolve("01234567-89ab-4def-8123-456789abcdef.csv"), "left");
    node().look(folder, "northmere");
    assertThat(kept).containsExactly(Map.entry("01234567-89ab-4def-8123-456789abcdef", "left"));
    assertThat(taken).isEmptyDirectory();
  }

  private FeedFolder node() throws ReflectiveOperationException {
    FeedFolder node = new FeedFolder();
    Field arrivals = FeedFolder.class.getDeclaredField("arrivals");
    arrivals.setAccessible(true);
    arrivals.set(node, new Keeping());
    return node;
  }

  /** Keeps once what is brought twice, as a unique key does. */
  private final class Keeping extends FeedArrivals {

    @Override
    public boolean keep(String arrivalId, String organisationId, byte[] file) {
      kept.putIfAbsent(arrivalId, new String(file, StandardCharsets.UTF_8));
      return true;
    }
  }
}
