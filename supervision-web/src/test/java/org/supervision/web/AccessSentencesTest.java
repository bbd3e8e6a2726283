package org.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who sees what is said in sentences with numbers, and each number is borne by a row of a table
 * that is tested, or by a test that is tagged with it ({@code access-13}).
 */
class AccessSentencesTest {

  private static final Path PAGE = Path.of("../docs/access.md");
  private static final List<Path> TABLES =
      List.of(
          Path.of("../supervision-domain/src/test/resources/access-rule.csv"),
          Path.of("../supervision-ear/src/test/resources/access-matrix.csv"));
  private static final List<String> TESTS =
      List.of("domain", "ejb", "web", "ear").stream()
          .map(layer -> "../supervision-" + layer + "/src/test/java")
          .toList();
  private static final Pattern CITED =
      Pattern.compile("\\(((?:PRODUCT )?[A-Z]?\\d+(?:, [^)]*)?)\\)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern TAGGED = Pattern.compile("@Tag\\(\"access-(\\d+)\"\\)");
  private static final String WHO_SEES_WHAT = "\n## The log";

  @Test
  void eachNumberThatIsCitedIsBorne() {
    Set<String> cited =
        CITED
            .matcher(Sources.read(PAGE))
            .results()
            .flatMap(found -> Arrays.stream(found.group(1).split(", ")))
            .filter(word -> NUMBER.matcher(word).matches())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(cited).hasSizeGreaterThan(20);
    assertThat(borne()).containsAll(cited);
  }

  @Test
  void eachSentenceOfWhoSeesWhatCitesOne() {
    String sentences = Sources.read(PAGE).split(WHO_SEES_WHAT)[0];
    assertThat(
            Pattern.compile("(?m)^- (?s:.+?)(?=\\n\\n|\\n- |\\n#|\\z)")
                .matcher(sentences)
                .results())
        .extracting(MatchResult::group)
        .hasSizeGreaterThan(40)
        .allMatch(sentence -> CITED.matcher(sentence).find());
  }

  private static Set<String> borne() {
    Stream<String> rows =
        TABLES.stream()
            .flatMap(table -> Sources.read(table).lines().skip(1))
            .flatMap(line -> Arrays.stream(line.split(",", 2)[0].split(" ")));
    Stream<String> tags =
        TESTS.stream()
            .flatMap(folder -> Sources.under(folder, ".java").stream())
            .map(Sources::read)
            .flatMap(source -> TAGGED.matcher(source).results().map(found -> found.group(1)));
    return Stream.of(rows, tags).flatMap(Function.identity()).collect(Collectors.toSet());
  }
}
