package org.supervision.ejb.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever people write is either given to who asks for it (PRODUCT R6), or it is said why not. */
class SealedTextsTest {

  private static final Path ENTITIES =
      Path.of("..", "supervision-domain", "src", "main", "java", "org", "supervision", "domain");
  private static final Path GIVEN = Path.of("src", "test", "resources", "sealed-texts.csv");
  private static final Path FEATURES = Path.of("src", "main", "java");
  private static final Pattern TEXT = Pattern.compile("private SealedText (\\w+);");
  private static final Pattern BESIDE = Pattern.compile("beside: (\\w+)");

  @Test
  void everySealedTextIsGivenOrSaidNotToBe() throws IOException {
    assertThat(said().keySet()).isEqualTo(texts());
  }

  @Test
  void whatIsGivenBesideIsWrittenByAFeatureUnderItsWord() throws IOException {
    TreeSet<String> kinds = new TreeSet<>();
    said().values().stream()
        .map(BESIDE::matcher)
        .filter(Matcher::find)
        .forEach(found -> kinds.add(found.group(1)));
    assertThat(kinds).hasSizeGreaterThan(10);
    String features = features();
    ResourceBundle words = ResourceBundle.getBundle("org.supervision.ejb.copy.copy");
    for (String kind : kinds) {
      assertThat(features).contains("\"" + kind + "\"");
      assertThat(words.containsKey("copy.answer.beside." + kind)).as(kind).isTrue();
    }
  }

  private static Map<String, String> said() throws IOException {
    Map<String, String> said = new TreeMap<>();
    Files.readAllLines(GIVEN).stream()
        .skip(1)
        .map(line -> line.split(",", 2))
        .forEach(cells -> said.put(cells[0], cells[1]));
    return said;
  }

  private static TreeSet<String> texts() throws IOException {
    TreeSet<String> texts = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(ENTITIES)) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        String entity = source.getFileName().toString().replace(".java", "");
        Matcher found = TEXT.matcher(Files.readString(source));
        while (found.find()) {
          texts.add(entity + "." + found.group(1));
        }
      }
    }
    return texts;
  }

  /** The sources of whatever writes beside. */
  private static String features() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> sources = Files.walk(FEATURES)) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        String text = Files.readString(source);
        if (text.contains("implements WritesBeside")) {
          all.append(text);
        }
      }
    }
    return all.toString();
  }
}
