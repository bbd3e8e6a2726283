package org.supervision.ejb.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each way in which a pack can be wrong: it is refused whole, with file, line, what is wrong and
 * what to do. Each row breaks one line of a pack that ships: its text, what is written instead, a
 * word of what is wrong and a word of what to do. A line break is written as ¶.
 */
class PackRefusalsTest {

  private static final String PACK = "bcp.yaml";

  /** What misses a part is named where the thing begins; a list, where the list begins. */
  private static final int LINES_BEFORE = 32;

  private static final int LINES_AFTER = 4;

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // keys
        "    window: PT4H | windoww: PT4H | windoww | spelling",
        "review-date: 2027-09-01 | reviewed: 2027-09-01 | review-date | Add it",
        "    interval: P3W | intervall: P3W | interval | ",
        "signatories: [supervisee, supervisor] | signatures: [supervisee] | signatures | ",
        "key: bcp | key: BCP Children | key | small letters",
        // days and lengths
        "effective-from: 2026-09-01 | effective-from: 2026-02-30 | no day 2026-02-30 | calendar",
        "effective-from: 2026-09-01 | effective-from: 1.9.2026 | effective-from | year-month-day",
        "review-date: 2027-09-01 | review-date: next year | review-date | year-month-day",
        "closures: [] | closures: [2027-02-29] | no day 2027-02-29 | calendar",
        "    interval: P3W | interval: monthly | interval | P1M",
        "    interval: P3W | interval: P0W | interval | P1M",
        "    interval: P3W | interval: P-3W | interval | P1M",
        "    interval: P3W | interval: 8 shifts worked soon | interval | P1M",
        "    interval: P3W | interval: P99999999999W | longer than | shorter",
        "    window: PT4H | window: 4 hours | window | PT4H",
        "  agreement-reviewed: P1Y | agreement-reviewed: yearly | agreement-reviewed | P1Y",
        "  agreement-reviewed: P1Y | agreement-reviewed: P1.5Y | agreement-reviewed | P1Y",
        "    stage: { until: P6W } | stage: { until: six weeks } | until | P6W",
        // retention
        "  kept-after-leaving: P6Y | kept-after-leaving: P5Y | less than six years | P6Y",
        "  kept-after-leaving: P6Y | kept-after-leaving: P71M | less than six years | P6Y",
        "  kept-after-leaving: P6Y | kept-after-leaving: P2190D | less than six years | P6Y",
        "  kept-after-leaving: P6Y | kept-after-leaving: 99 working days | six years | P6Y",
        "    access-log: { kept: P6Y | access-log: { kept: P23M | less than 730 days | P730D",
        "    mail-log: { kept: P1Y | mail-log: { kept: P3W | less than 90 days | P90D",
        "    feeds: { kept: P2Y | feeds: { kept: P11M | less than 365 days | P365D",
        "    calendar-addresses: { kept: P1Y | calendar-addresses: { kept: ever | kept | P1M",
        "    feeds: { kept: P2Y | feeds: { source: Schedule 3 | kept | Add it",
        "    mail-log: { kept: P1Y | survey: { kept: P1Y | survey | ",
        "    feeds: { kept: P2Y | disposal-certificates: { kept: P9Y | certificates | for good",
        // forms
        "      - key: addition-health | - key: addition | used twice | its own key",
        "    kind: addendum | sections: []¶    kind: addendum | uplicate | ",
        "  - key: addendum | - key: personal | used twice | its own key",
        // who signs, who may read
        "signatories: [supervisee, supervisor] | signatories: [supervisee] | 2 | signatures",
        "signatories: [supervisee, supervisor] | signatories: [boss, supervisor] | signator | Write",
        "  - key: who-may-read | - key: who-reads | who may read | who-may-read",
        "    routes: [hr] | routes: [anybody] | routes | line, hr or grant",
        "    reference-label: Sample number | covers-health: false | reference | reference-label",
        // rules
        "    held-by: educator | held-by: friend | held-by | educator",
        "    in-turn: [line, assessor] | in-turn: [line, line] | in-turn | ",
        "    in-turn: [line, assessor] | in-turn: [] | in-turn | ",
        "    minutes: 60 | minutes: 0 | minutes | whole number",
        "    instead-of: [case-anybody] | instead-of: [case-nobody] | no rule 'case-nobody' | Name",
        "    instead-of: [case-anybody] | instead-of: [case-risk-monthly] | at risk | Take it out",
        "  - id: overseas-step-2 | - id: overseas-step-1 | used twice | its own id",
        "    kind: oversight | kind: oversigth | no kind 'oversigth' | personal, case",
        "    scope: { careers: [overseas-step-2] } | scope: { careers: [overseas-step-1] }"
            + " | binds the same as 'overseas-step-1' | another scope",
        "    scope: { teams: [out-of-hours] } | scope: { team: [out-of-hours] } | team | spelling",
        "    interval: P3W"
            + " | interval: P3W¶    effective-from: 2027-01-01¶    effective-until: 2026-12-31"
            + " | ends before it begins | last day",
        "    interval: P4W | interval: P4W¶    scope: { teams: [send] } | of the kind 'group' | fallback",
        "  deadlines.agreement-reviewed: | deadlines.agreement-revued: | agreement-revued | Name",
        "  templates.addendum: | templates.adendum: | templates.adendum | Name a part",
        // reminders
        "  session-near: { days: 2 | session-near: { days: soon | days | whole number",
        "  session-near: { days: 2, needed: false } | session-near: { days: 2 } | needed | Add it",
        "  record-late: | record-later: | record-late | ",
        "  draft-waiting: [5 working days, 8 working days] | draft-waiting: [P5D] | 2 | List",
        // caseloads
        "closures: [] | closures: []¶caseloads: [{ teams: [assessment], at-least: 12,"
            + " at-most: 10, paragraph: x }] | at least more than at most | larger",
        "closures: [] | closures: []¶caseloads: [{ teams: [assessment, assessment], at-least: 1,"
            + " at-most: 2, paragraph: x }] | 'assessment' is said twice | once",
        "closures: [] | closures: []¶caseloads: [{ teams: [], at-least: 1,"
            + " at-most: 2, paragraph: x }] | teams | List the team keys",
        "closures: [] | closures: []¶caseloads: [{ teams: [assessment], at-least: few,"
            + " at-most: 2, paragraph: x }] | at-least | whole number",
        "closures: [] | closures: []¶caseloads: [{ teams: [assessment], at-least: -1,"
            + " at-most: 2, paragraph: x }] | at-least | whole number",
        "closures: [] | closures: []¶caseloads: [{ teams: [assessment], at-least: 0,"
            + " at-most: 0, paragraph: x }] | at-most | whole number",
        "closures: [] | closures: []¶caseloads: [{ teams: [assessment], at-least: 1,"
            + " at-most: 2 }] | paragraph | Add it",
        "closures: [] | closures: []¶caseloads: [{ teams: [assessment], at-least: 1,"
            + " at-most: 2, paragraph: x, roles: [] }] | roles | spelling",
        // shape
        "  - key: addendum | key: addendum | not YAML | indentation",
        "ratio: { at-least: 5 | ratio: { at-least: five | at-least | whole number",
      })
  void isRefusedWholeWithItsLine(String right, String wrong, String what, String remedy) {
    String whole = TestTexts.of("/policy/" + PACK);
    int at = whole.indexOf("\n" + right(whole, right)) + 1;
    assertThat(at).as("'%s' stands in the pack", right).isPositive();
    String line = right(whole, right);
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    String broken =
        whole.substring(0, at)
            + indent
            + wrong.replace('¶', '\n')
            + whole.substring(at + line.length());
    PolicyRefused refused =
        catchThrowableOfType(PolicyRefused.class, () -> new PolicyReader().read(PACK, broken));
    assertThat(refused).as(wrong + " is refused").isNotNull();
    int first = (int) broken.substring(0, at).lines().count() + 1;
    assertThat(refused.problems())
        .as("a problem that says %s and %s", what, remedy)
        .anySatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo(PACK);
              assertThat(problem.what() + " " + problem.remedy())
                  .containsIgnoringCase(what.strip())
                  .contains(remedy == null ? "" : remedy.strip());
              assertThat(problem.remedy()).isNotBlank().endsWith(".");
              assertThat(problem.line()).isBetween(first - LINES_BEFORE, first + LINES_AFTER);
            });
  }

  /** The rest of the line is broken with what it begins with: the first line that begins so. */
  private static String right(String whole, String stripped) {
    return whole
        .lines()
        .filter(line -> line.strip().startsWith(stripped.strip()))
        .map(line -> line.substring(0, line.indexOf(stripped.strip()) + stripped.strip().length()))
        .findFirst()
        .orElse("\u0000");
  }
}
