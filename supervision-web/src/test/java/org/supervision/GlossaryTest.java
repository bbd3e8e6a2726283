package org.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary binds each word to a class and a table: both must be there. */
class GlossaryTest {

  private static final Path GLOSSARY = Path.of("..", "docs", "glossary.md");
  private static final Path MIGRATIONS =
      Path.of("..", "supervision-domain", "src", "main", "resources", "db", "migration");

  @Test
  void everyWordHasItsClass() throws IOException {
    List<String> classes = column(2);
    assertThat(classes).hasSizeGreaterThan(30);
    for (String name : classes) {
      assertThatCode(() -> Class.forName("org.supervision." + name, false, loader()))
          .as(name)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void everyTableIsMadeByAMigration() throws IOException {
    assertThat(tables()).containsAll(column(3));
  }

  @Test
  void everyTableOfTheContentHasItsWord() throws IOException {
    assertThat(column(3)).containsAll(tables());
  }

  private static Set<String> tables() throws IOException {
    try (Stream<Path> scripts = Files.walk(MIGRATIONS)) {
      return scripts
          .filter(script -> !script.getParent().endsWith("server"))
          .map(script -> script.getFileName().toString())
          .filter(name -> name.contains("__create_"))
          .map(name -> name.replaceAll(".*__create_(.*)\\.sql", "$1"))
          .collect(Collectors.toSet());
    }
  }

  /** What stands between backticks in a column of the table; rows without it are left out. */
  private static List<String> column(int index) throws IOException {
    return Files.readAllLines(GLOSSARY).stream()
        .filter(line -> line.startsWith("|"))
        .map(line -> line.split("\\|")[index].strip())
        .filter(cell -> cell.startsWith("`"))
        .map(cell -> cell.replace("`", ""))
        .toList();
  }

  private static ClassLoader loader() {
    return GlossaryTest.class.getClassLoader();
  }
}
