package org.supervision.ejb.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.supervision.domain.policy.ClassPeriod;
import org.supervision.domain.policy.KeptClass;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.RetentionRule;
import org.supervision.domain.policy.Template;

/**
 * The pack for a council's data protection impact assessment is written from what the product does;
 * {@code -Dprotection.write=yes} writes it anew.
 */
class DataProtectionPageTest {

  private static final Path PAGE = Path.of("..", "docs", "data-protection.md");
  private static final Path FRAME = Path.of("src", "test", "resources", "data-protection.md");
  private static final Path GLOSSARY = Path.of("..", "docs", "glossary.md");
  private static final Path DOMAIN = Path.of("..", "supervision-domain", "src", "main");
  private static final Path CLASSES = DOMAIN.resolve("java/org/supervision");
  private static final Path MIGRATIONS = DOMAIN.resolve("resources/db/migration");
  private static final Path VERBS = CLASSES.resolve("domain/access/VerbTable.java");

  private static final Pattern SEALED = Pattern.compile("private SealedText (\\w+);");
  private static final Pattern PARENT = Pattern.compile("class \\w+ extends (\\w+)");
  private static final Pattern PROCEDURE =
      Pattern.compile("CREATE PROCEDURE ((?:destroy|purge)_\\w+)(.*?)END//", Pattern.DOTALL);
  private static final Pattern DELETED =
      Pattern.compile("DELETE (?:x )?FROM (\\w+)|DELETE \\w FROM (\\w+)");
  private static final Pattern COLUMN = Pattern.compile("(?m)^  ([a-z_]+) [A-Z]");
  private static final Pattern VERB_SET =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+static final Set<Verb> (\\w+) =\\s+Set\\.of\\((.*?)\\);",
          Pattern.DOTALL);

  @Test
  void thePageSaysWhatTheProductDoes() throws IOException {
    if (System.getProperty("protection.write") != null) {
      Files.writeString(PAGE, page());
    }
    assertThat(PAGE)
        .as(
            "docs/data-protection.md;"
                + " mvn -pl supervision-ejb -am test -Dprotection.write=yes writes it")
        .hasContent(page());
  }

  @Test
  void whatIsDestroyedWithAFileIsFound() throws IOException {
    assertThat(cleared("destroy_"))
        .contains("record_section", "dispute", "tighter_frequency", "deviation");
    assertThat(sealed("domain.session.PreparationPart")).containsExactly("text");
  }

  private static String page() throws IOException {
    return Files.readString(FRAME)
        .replace("{{data}}", data())
        .replace("{{periods}}", periods())
        .replace("{{classes}}", classes())
        .replace("{{health}}", health())
        .replace("{{verbs}}", verbs())
        .replace("{{log}}", log());
  }

  /**
   * Each table with what it is, what of it is sealed, and whether it goes with the file or by age.
   */
  private static String data() throws IOException {
    TreeSet<String> destroyed = cleared("destroy_");
    TreeSet<String> purged = cleared("purge_");
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(GLOSSARY)) {
      String[] cells = line.split("\\|");
      if (line.startsWith("|") && cells.length > 4 && cells[3].contains("`")) {
        String table = bare(cells[3]);
        List<String> sealed = sealed(bare(cells[2]));
        rows.add(
            "| %s | `%s` | %s | %s | %s |"
                .formatted(
                    cells[1].strip(),
                    table,
                    cells[4].strip(),
                    sealed.isEmpty() ? "" : String.join(", ", sealed),
                    destroyed.contains(table)
                        ? "with the file"
                        : purged.contains(table) ? "after its period" : "stays"));
      }
    }
    return String.join("\n", rows);
  }

  private static String bare(String cell) {
    return cell.strip().replace("`", "");
  }

  /** What of a class, and of what it extends, is kept encrypted. */
  private static List<String> sealed(String name) throws IOException {
    List<String> sealed = new ArrayList<>();
    Optional<String> source = source(name);
    if (source.isPresent()) {
      SEALED.matcher(source.get()).results().forEach(found -> sealed.add(found.group(1)));
      Matcher parent = PARENT.matcher(source.get());
      if (parent.find() && parent.group(1).equals("WrittenPart")) {
        sealed.addAll(sealed("domain.writing.WrittenPart"));
      }
    }
    return sealed;
  }

  private static Optional<String> source(String name) throws IOException {
    Path file = CLASSES.resolve(name.replace('.', '/') + ".java");
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  /** The tables that the procedures of a kind clear, each as it was written last. */
  private static TreeSet<String> cleared(String by) throws IOException {
    Map<String, String> procedures = new TreeMap<>();
    for (Path script : scripts()) {
      Matcher found = PROCEDURE.matcher(Files.readString(script));
      while (found.find()) {
        if (found.group(1).startsWith(by)) {
          procedures.put(found.group(1), found.group(2));
        }
      }
    }
    return procedures.values().stream()
        .flatMap(body -> DELETED.matcher(body).results())
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> scripts() throws IOException {
    try (Stream<Path> all = Files.walk(MIGRATIONS)) {
      return all.filter(path -> path.toString().endsWith(".sql"))
          .sorted((one, other) -> one.getFileName().compareTo(other.getFileName()))
          .toList();
    }
  }

  private static List<Policy> shipped() {
    List<Policy> packs = new ArrayList<>();
    PackFiles.shipped()
        .forEach(
            (name, text) -> {
              try {
                packs.add(new PolicyReader().read(name, text));
              } catch (PolicyRefused refused) {
                throw new AssertionError(refused);
              }
            });
    return packs;
  }

  private static String periods() {
    return shipped().stream()
        .flatMap(
            policy ->
                policy.retentionRules().stream()
                    .map(
                        rule ->
                            "| %s | %s | %s | %s |"
                                .formatted(policy.name(), whom(rule), kept(rule), rule.source())))
        .collect(Collectors.joining("\n"));
  }

  private static String classes() {
    return shipped().stream()
        .flatMap(policy -> Stream.of(KeptClass.values()).map(each -> kept(policy, each)))
        .collect(Collectors.joining("\n"));
  }

  private static String kept(Policy policy, KeptClass each) {
    ClassPeriod said = policy.retention().of(each);
    return "| %s | %s | %s | %s |"
        .formatted(
            policy.name(),
            each.key().replace('-', ' '),
            said.kept().toTotalMonths() + " months",
            said.source() == null ? "the pack" : said.source());
  }

  private static String whom(RetentionRule rule) {
    return rule.contracts().isEmpty() ? "everybody" : String.join(", ", rule.contracts());
  }

  private static String kept(RetentionRule rule) {
    Period period = rule.kept().period();
    return period.getYears() + " years after the last day in the authority";
  }

  /** The headings that open only to purposes which cover health. */
  private static String health() {
    return shipped().stream()
        .flatMap(DataProtectionPageTest::health)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> health(Policy policy) {
    return policy.templates().stream()
        .flatMap((Template template) -> template.sections().stream())
        .filter(section -> section.health())
        .map(section -> "- " + policy.name() + ": " + section.heading());
  }

  private static String verbs() throws IOException {
    return VERB_SET
        .matcher(Files.readString(VERBS))
        .results()
        .map(
            found ->
                "| %s | %s |"
                    .formatted(
                        found.group(1).replaceAll("\\s*\\*\\s*|\\s+", " ").strip(),
                        found
                            .group(3)
                            .replaceAll("\\s+", " ")
                            .strip()
                            .toLowerCase()
                            .replace('_', ' ')))
        .collect(Collectors.joining("\n"));
  }

  /** What one row of the log says. */
  private static String log() throws IOException {
    for (Path script : scripts()) {
      if (script.getFileName().toString().contains("__create_access_log")) {
        return COLUMN
            .matcher(Files.readString(script))
            .results()
            .map(found -> "`" + found.group(1) + "`")
            .collect(Collectors.joining(", "));
      }
    }
    throw new IllegalStateException("No log");
  }
}
