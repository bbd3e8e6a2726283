package org.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.supervision.domain.record.RecordLife;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.RecordStep;
import org.supervision.domain.record.StepNotPossible;

/**
 * Every word on the screen has one key, every key is used, and each refused rule has its sentence.
 */
class WordsTest {

  private static final String BUNDLES = "src/main/resources/org/supervision/web/messages";
  private static final Pattern QUOTED =
      Pattern.compile("['\"]([a-z]+(?:\\.[A-Za-z0-9_-]+)+\\.?)['\"]");
  private static final Pattern RULE =
      Pattern.compile("class (\\w+) extends RuleBroken", Pattern.MULTILINE);

  private static final Pattern KEY = Pattern.compile("^[a-z][^=#]*=");
  private static final Pattern SHOWN = Pattern.compile("msg\\['([^']+)'\\]");
  private static final Pattern PLACE = Pattern.compile("\\{\\d");

  private final Map<String, String> words = words();
  private final Set<String> quoted = quoted();

  @Test
  void thereAreWords() {
    assertThat(words).hasSizeGreaterThan(100);
    assertThat(quoted).hasSizeGreaterThan(100);
  }

  /** What a relationship leaves that ends without a move is on no receipt of moves. */
  @Test
  void theReceiptOfManyMovesHasWordsForAllThatAMoveCanLeave() {
    Set<String> ofEndings =
        Set.of("session.off", "proposal.off", "action.stays", "action.kept", "action.passed");
    Set<String> left = named("transfer.affected.", ".state");
    left.removeAll(ofEndings);
    assertThat(named("transfer.receipt.became.", "")).isEqualTo(left);
  }

  private Set<String> named(String before, String after) {
    return words.keySet().stream()
        .filter(key -> key.startsWith(before) && key.endsWith(after))
        .map(key -> key.substring(before.length(), key.length() - after.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyKeyThatIsUsedHasItsWords() {
    Set<String> features = features();
    Set<String> missing =
        quoted.stream()
            .filter(key -> features.contains(key.substring(0, key.indexOf('.'))))
            .filter(key -> !key.endsWith("."))
            .filter(key -> !words.containsKey(key))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(missing).isEmpty();
  }

  @Test
  void noKeyIsUnused() {
    Set<String> rules = rules();
    Set<String> unused =
        words.keySet().stream()
            .filter(key -> !quoted.contains(key) && !isOfAFamily(key))
            .filter(key -> !key.startsWith("record.refused."))
            .filter(key -> !rules.contains(key.replaceFirst("\\.(field|text)$", "")))
            .filter(key -> !quoted.contains(key.replaceFirst("\\.text$", "")))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(unused).isEmpty();
  }

  @Test
  void everyRefusedRuleHasItsSentence() {
    Set<String> missing = new TreeSet<>(rules());
    missing.removeAll(words.keySet());
    assertThat(missing).isEmpty();
  }

  @Test
  void everyStepThatARecordDoesNotAllowHasItsOwnSentence() {
    Set<String> expected = new TreeSet<>();
    for (RecordState state : RecordState.values()) {
      for (RecordStep step : RecordStep.values()) {
        if (!RecordLife.allows(state, step)) {
          expected.add(new StepNotPossible(state, step).key());
        }
      }
    }
    Set<String> written =
        words.keySet().stream()
            .filter(key -> key.startsWith("record.refused."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(written).isEqualTo(expected);
    assertThat(expected.stream().map(words::get)).doesNotHaveDuplicates();
  }

  @Test
  void noKeyIsGivenTwice() {
    for (Path bundle : bundles()) {
      assertThat(Sources.read(bundle).lines().filter(KEY.asPredicate()).map(WordsTest::keyOf))
          .as(bundle.toString())
          .doesNotHaveDuplicates();
    }
  }

  private static String keyOf(String line) {
    return line.substring(0, line.indexOf('='));
  }

  /**
   * Words with places in them are said with what goes there; the script of saving fills its own.
   */
  @Test
  void noPageShowsWordsWithAnOpenPlace() {
    Set<String> open = new TreeSet<>();
    for (Path page : Sources.under("src/main/webapp", ".xhtml")) {
      Matcher shown = SHOWN.matcher(page.endsWith("saving.xhtml") ? "" : Sources.read(page));
      while (shown.find()) {
        if (PLACE.matcher(words.getOrDefault(shown.group(1), "")).find()) {
          open.add(page.getFileName() + ": " + shown.group(1));
        }
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void everyKeyBeginsWithItsFeature() {
    for (Path bundle : bundles()) {
      String feature = bundle.getFileName().toString().replace(".properties", "");
      assertThat(load(bundle).stringPropertyNames())
          .allSatisfy(key -> assertThat(key).startsWith(feature + "."));
    }
  }

  @Test
  void noApostropheIsTakenForAQuotation() {
    assertThat(words).allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'"));
  }

  @Test
  void nobodyIsShoutedAtOrBlamed() {
    Pattern never = Pattern.compile("(?i)\\b(invalid|failed|submit|click here|successfully)\\b|!");
    assertThat(words)
        .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(never));
  }

  /** A key that is put together in code: some source quotes its beginning, up to a dot. */
  private boolean isOfAFamily(String key) {
    for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
      if (key.indexOf('.') < dot && quoted.contains(key.substring(0, dot + 1))) {
        return true;
      }
    }
    return false;
  }

  private static List<Path> bundles() {
    return Sources.under(BUNDLES, ".properties").stream()
        .filter(bundle -> !bundle.endsWith("faces.properties"))
        .toList();
  }

  private static Set<String> features() {
    return bundles().stream()
        .map(bundle -> bundle.getFileName().toString().replace(".properties", ""))
        .collect(Collectors.toSet());
  }

  private static Map<String, String> words() {
    Map<String, String> all = new TreeMap<>();
    for (Path bundle : bundles()) {
      load(bundle).forEach((key, text) -> all.put(key.toString(), text.toString()));
    }
    return all;
  }

  private static Properties load(Path bundle) {
    Properties properties = new Properties();
    try (StringReader reader = new StringReader(Sources.read(bundle))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static Set<String> quoted() {
    Set<String> keys = new TreeSet<>();
    Stream.concat(
            Sources.under("src/main/webapp", ".xhtml").stream(),
            Sources.under("src/main/java", ".java").stream())
        .map(Sources::read)
        .forEach(
            text -> {
              Matcher matcher = QUOTED.matcher(text);
              while (matcher.find()) {
                keys.add(matcher.group(1));
              }
            });
    return keys;
  }

  private static Set<String> rules() {
    Set<String> keys = new TreeSet<>();
    for (String module : List.of("../supervision-domain", "../supervision-ejb", ".")) {
      for (Path file : Sources.under(module + "/src/main/java", ".java")) {
        String source = Sources.read(file);
        Matcher rule = RULE.matcher(source);
        if (rule.find() && !source.contains("String key()")) {
          String feature = file.getParent().getFileName().toString();
          keys.add(feature + ".rule." + rule.group(1));
        }
      }
    }
    return keys;
  }
}
