package org.supervision.ejb.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A council's rules are data (PRODUCT D1): no code, and no page, asks which council it is. */
class NoCouncilInCodeTest {

  private static final List<String> MODULES =
      List.of("supervision-domain", "supervision-ejb", "supervision-web");

  @Test
  void noCodeNamesACouncil() throws IOException {
    List<String> councils =
        Stream.concat(PackFiles.shipped().keySet().stream(), Stream.of("tidewater.yaml"))
            .map(file -> file.replace(".yaml", ""))
            .toList();
    assertThat(councils).isNotEmpty();
    for (Path source : sources()) {
      String text = withoutSourcesOfRules(Files.readString(source)).toLowerCase();
      assertThat(councils.stream().filter(text::contains)).as(source.toString()).isEmpty();
    }
  }

  /** A javadoc may say from which paragraph of which document a rule comes. */
  private static String withoutSourcesOfRules(String text) {
    return text.replaceAll("BCP (§|App)", "");
  }

  private static List<Path> sources() throws IOException {
    Stream<Path> found = Stream.empty();
    for (String module : MODULES) {
      found = Stream.concat(found, Files.walk(Path.of("..", module, "src", "main")));
    }
    try (Stream<Path> all = found) {
      return all.filter(path -> path.toString().matches(".*\\.(java|xhtml|properties|sql|js)"))
          .filter(path -> !path.toString().contains("/target/"))
          .toList();
    }
  }
}
