package org.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every page has a budget of statements, so that nobody adds one without saying what it may ask.
 */
class StatementBudgetsTest {

  private static final Path BUDGETS =
      Path.of("../supervision-ear/src/test/resources/statement-budgets.csv");
  private static final String OF_NOBODY = "asks for nothing: nobody need be signed in";
  private static final String ANSWER = "stands only as the answer to a form";
  private static final String MADE = "is of something that only a long walk makes";

  /** Pages without one, each with the reason. */
  private static final Map<String, String> WITHOUT =
      Map.ofEntries(
          Map.entry("home/view", "ten for everybody, in the same test"),
          Map.entry("shell/problem", OF_NOBODY),
          Map.entry("signed-out/view", OF_NOBODY),
          Map.entry("allocation/check", ANSWER),
          Map.entry("move/check", ANSWER),
          Map.entry("agreement/refuse", MADE),
          Map.entry("deviation/view", MADE),
          Map.entry("dispute/settle", MADE),
          Map.entry("difficulty/raise", MADE),
          Map.entry("difficulty/view", MADE),
          Map.entry("disposal/view", MADE),
          Map.entry("ending/view", MADE),
          Map.entry("feed/view", MADE),
          Map.entry("grant/view", MADE),
          Map.entry("move/note", MADE),
          Map.entry("move/view", MADE),
          Map.entry("moves/receipt", MADE),
          Map.entry("record/begin", MADE),
          Map.entry("redaction/decide", MADE),
          Map.entry("release/view", MADE));

  private final List<String> asked =
      Sources.read(BUDGETS)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1)[1].replaceAll("[?].*", ""))
          .distinct()
          .toList();

  @Test
  void everyPageHasOne() {
    Set<String> without =
        Sources.under("src/main/webapp/pages", ".xhtml").stream()
            .filter(page -> asked.stream().noneMatch(row -> row.matches(addressOf(page))))
            .map(StatementBudgetsTest::nameOf)
            .collect(Collectors.toSet());
    assertThat(without).isEqualTo(WITHOUT.keySet());
  }

  private static String nameOf(Path page) {
    return page.getParent().getFileName()
        + "/"
        + page.getFileName().toString().replace(".xhtml", "");
  }

  /** Of something, or of nothing in particular. */
  private static String addressOf(Path page) {
    String[] name = nameOf(page).split("/");
    return "/" + name[0] + "(/\\{[^/]+})?" + (name[1].equals("view") ? "" : "/" + name[1]);
  }
}
