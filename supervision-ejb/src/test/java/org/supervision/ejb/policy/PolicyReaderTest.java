package org.supervision.ejb.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.supervision.domain.policy.Caseload;
import org.supervision.domain.policy.CountedDays;
import org.supervision.domain.policy.Deadline;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.Purpose;
import org.supervision.domain.policy.PurposeRoute;
import org.supervision.domain.policy.ReminderKind;
import org.supervision.domain.policy.ReminderTerms;
import org.supervision.domain.policy.Template;
import org.supervision.domain.policy.TemplateSection;

class PolicyReaderTest {

  private static final List<String> DEADLINES =
      List.of(
          "record-written",
          "case-record-written",
          "record-answered",
          "record-closed-unsigned",
          "agreement-unsigned",
          "agreement-reviewed",
          "subject-access",
          "kept-after-leaving");

  private final PolicyReader reader = new PolicyReader();

  @Test
  void bcpHasTheSixSectionsOfItsAppendixInOrder() throws Exception {
    Template form = shipped("bcp").templateFor(Template.PERSONAL, "social-worker").orElseThrow();
    assertThat(form.sections())
        .extracting(TemplateSection::heading)
        .containsExactly(
            "Health and welfare",
            "Annual leave and TOIL or flexi",
            "Practice progress",
            "Professional development",
            "Specific areas of additional responsibility",
            "Any other business");
    assertThat(form.sections().stream().filter(TemplateSection::health))
        .extracting(TemplateSection::key)
        .containsExactly("health-and-welfare");
  }

  @Test
  void everyPromptIsAQuestion() throws Exception {
    for (String pack : PackFiles.shipped().keySet()) {
      shipped(pack.replace(".yaml", "")).templates().stream()
          .flatMap(template -> template.sections().stream())
          .flatMap(section -> section.prompts().stream())
          .forEach(prompt -> assertThat(prompt).endsWith("?"));
    }
  }

  @Test
  void everyValueSaysWhereItStands() throws Exception {
    for (String file : PackFiles.shipped().keySet()) {
      Policy pack = shipped(file.replace(".yaml", ""));
      Set<String> said = pack.paragraphs().keySet();
      assertThat(said)
          .as(file)
          .contains("review-date", "signatories", "agreement-clauses", "reminders");
      assertThat(said).as(file).containsAll(places("templates", pack.templates(), Template::key));
      assertThat(said).as(file).containsAll(places("purposes", pack.purposes(), Purpose::key));
      assertThat(said).as(file).containsAll(places("deadlines", DEADLINES, Function.identity()));
      assertThat(said.contains("ratio")).as(file).isEqualTo(pack.ratio() != null);
      assertThat(said.contains("allocation")).as(file).isEqualTo(pack.allocation() != null);
      assertThat(pack.frequencyRules()).noneMatch(rule -> rule.paragraph().isBlank());
    }
  }

  /** No source of a shipped pack has figures of its own: a council adds those that it agreed on. */
  @Test
  void howManyCasesSomebodyCarriesIsSaidByTeamOrNotAtAll() throws Exception {
    for (String file : PackFiles.shipped().keySet()) {
      assertThat(shipped(file.replace(".yaml", "")).caseloads()).as(file).isEmpty();
    }
    String text =
        TestTexts.of("/policy/bcp.yaml")
            .replace(
                "closures: []",
                "caseloads:\n  - { teams: [assessment, send], at-least: 12, at-most: 18,"
                    + " paragraph: \"Workload 4\" }\nclosures: []");
    Policy pack = new PolicyReader().read("bcp.yaml", text);
    Caseload more = pack.caseload("send", 19);
    assertThat(more.isOver()).isTrue();
    assertThat(more.range().paragraph()).isEqualTo("Workload 4");
    assertThat(pack.caseload("assessment", 18).isOver()).isFalse();
    assertThat(pack.caseload("assessment", 11).isUnder()).isTrue();
    assertThat(pack.caseload("assessment", 12).isUnder()).isFalse();
    assertThat(pack.caseload("assessment", null)).as("nobody counted").isNull();
    assertThat(pack.caseload("early-help", 40)).as("the policy is silent").isNull();
    assertThat(pack.keptAs("kept").caseloads()).isEqualTo(pack.caseloads());
  }

  @Test
  void whatIsLateIsRemindedOfWhateverSomebodyChooses() throws Exception {
    for (String file : PackFiles.shipped().keySet()) {
      ReminderTerms terms = shipped(file.replace(".yaml", "")).reminders();
      assertThat(terms.draftWaiting()).as(file).hasSize(2);
      assertThat(Stream.of(ReminderKind.values()).filter(kind -> terms.of(kind).needed()))
          .as(file)
          .containsExactly(ReminderKind.SUPERVISION_OVERDUE, ReminderKind.RECORD_LATE);
    }
  }

  @Test
  void aPackOfAnEarlierVersionRemindsAsTheProductDoes() throws Exception {
    String earlier = text("/policy/bcp.yaml").replaceAll("(?s)\nreminders:.*?\n\n", "\n\n");
    assertThat(reader.readBack(earlier).reminders()).isEqualTo(ReminderTerms.OWN);
  }

  private static <T> List<String> places(String part, List<T> of, Function<T, String> key) {
    return of.stream().map(each -> part + "." + key.apply(each)).toList();
  }

  @Test
  void aWindowClosesAfterTheTimeThatThePackSays() throws Exception {
    Policy bcp = shipped("bcp");
    assertThat(bcp.purpose("managers-discussion").orElseThrow().window())
        .isEqualTo(Duration.ofHours(4));
    assertThat(bcp.purpose("investigation").orElseThrow().window()).isEqualTo(Duration.ofDays(90));
    assertThat(bcp.purposesFor(PurposeRoute.LINE)).hasSize(4);
    assertThat(bcp.deadlines().recordWritten().workingDays()).isEqualTo(5);
    assertThat(bcp.deadlines().agreementReviewed().period()).isEqualTo(Period.ofYears(1));
  }

  @Test
  void theBoardsAgreementIsSignedByTheOrganisationToo() throws Exception {
    assertThat(shipped("sscb").signatories()).hasSize(3);
    assertThat(shipped("bcp").signatories()).hasSize(2);
  }

  @Test
  void aFormNeverSeenBeforeIsReadAsItStands() throws Exception {
    Policy policy = reader.read("unseen.yaml", text("/unseen.yaml"));
    Template form = policy.templateFor(Template.PERSONAL, "lighthouse-keeper").orElseThrow();
    assertThat(form.sections())
        .extracting(TemplateSection::key)
        .containsExactly(
            "weather", "lamp", "ships", "stores", "shore-leave", "company", "log", "hopes");
    assertThat(form.section("company").orElseThrow().health()).isTrue();
    assertThat(policy.templateFor(Template.PERSONAL, "pilot").orElseThrow().sections()).hasSize(1);
  }

  @Test
  void aPackMayCountByDaysOfItsOwn() throws Exception {
    Policy policy = reader.read("tidewater.yaml", InventedPacks.text("tidewater"));
    assertThat(policy.countedDays())
        .extracting(CountedDays::key)
        .containsExactly("tower-shifts", "term");
    assertThat(policy.frequencyRules().get(0).interval())
        .isEqualTo(new Deadline(8, null, false, "tower-shifts"));
    assertThat(policy.templateFor(Template.PERSONAL, "night-worker").orElseThrow().sections())
        .hasSize(3);
  }

  @Test
  void daysThatThePackDoesNotNameAreRefused() throws Exception {
    String wrong = InventedPacks.text("tidewater").replace("28 days of term", "28 days of terms");
    PolicyProblem problem = onlyProblemIn(wrong);
    assertThat(problem.what()).isEqualTo("there are no days of 'terms'");
    assertThat(problem.line()).isEqualTo(lineOf(wrong, "28 days of terms"));
  }

  @Test
  void aTermThatEndsBeforeItBeginsIsRefused() throws Exception {
    String wrong =
        InventedPacks.text("tidewater").replace("until: 2026-10-23", "until: 2026-08-23");
    assertThat(onlyProblemIn(wrong).what()).contains("ends before it begins");
  }

  @Test
  void aRotaThatIsATermAsWellIsRefused() throws Exception {
    String wrong =
        InventedPacks.text("tidewater")
            .replace(
                "  - key: term\n", "  - key: term\n    on: 4\n    off: 4\n    first: 2026-09-01\n");
    PolicyRefused refused =
        catchThrowableOfType(PolicyRefused.class, () -> reader.read("wrong.yaml", wrong));
    assertThat(refused.problems().get(0).remedy()).contains("either a rota");
  }

  @Test
  void whatIsKeptReadsBackAsItWas() throws Exception {
    Policy bcp = shipped("bcp");
    assertThat(reader.readBack(text("/policy/bcp.yaml"))).isEqualTo(bcp);
    assertThat(bcp.effectiveFrom()).isEqualTo(LocalDate.of(2026, 9, 1));
  }

  @Test
  void aMisspeltKeyIsRefusedWithItsLineAndWhatToDo() throws Exception {
    String wrong = text("/policy/bcp.yaml").replace("    window: PT4H", "    windoww: PT4H");
    PolicyProblem problem = onlyProblemIn(wrong);
    assertThat(problem.line()).isEqualTo(lineOf(wrong, "windoww"));
    assertThat(problem.what()).contains("windoww");
    assertThat(problem.remedy()).isEqualTo("Correct its spelling, or take it out.");
  }

  @Test
  void aWrongPeriodIsRefusedWithItsLineAndHowToWriteIt() throws Exception {
    String wrong =
        text("/policy/bcp.yaml").replace("agreement-reviewed: P1Y", "agreement-reviewed: yearly");
    PolicyProblem problem = onlyProblemIn(wrong);
    assertThat(problem.line()).isEqualTo(lineOf(wrong, "agreement-reviewed: yearly"));
    assertThat(problem.remedy()).contains("P1Y");
  }

  @Test
  void aRuleThatReplacesOneThatIsNotThereIsRefused() throws Exception {
    String wrong =
        text("/policy/bcp.yaml")
            .replaceFirst("instead-of: \\[newly-qualified-weekly", "instead-of: [weekly");
    assertThat(onlyProblemIn(wrong).what()).contains("there is no rule 'weekly'");
  }

  @Test
  void whatStandsInsteadOfTheRuleForRiskIsRefused() throws Exception {
    String wrong =
        text("/policy/bcp.yaml")
            .replaceFirst("instead-of: \\[case-team-monthly\\]", "instead-of: [case-risk-monthly]");
    assertThat(onlyProblemIn(wrong).what()).contains("at risk").contains("case-risk-monthly");
  }

  @Test
  void twoRulesForTheSamePeopleOnTheSameDaysAreRefused() throws Exception {
    String twice =
        """
          - id: in-care-once-more
            kind: case
            scope: { teams: [children-in-care], cases: [stable] }
            interval: P6W
            paragraph: pack
            sentence: Once more.
          - id: case-from-eighteen
        """;
    String before = text("/policy/bcp.yaml").replace("  - id: case-from-eighteen\n", twice);
    PolicyProblem problem = onlyProblemIn(before);
    assertThat(problem.what()).contains("in-care-once-more").contains("case-in-care-stable");
    assertThat(problem.line()).isEqualTo(lineOf(before, "- id: in-care-once-more"));
  }

  @Test
  void theSameRuleAtAnotherTimeIsAccepted() throws Exception {
    String later =
        """
          - id: in-care-from-next-year
            kind: case
            scope: { teams: [children-in-care], cases: [stable] }
            effective-from: 2027-01-01
            interval: P6W
            paragraph: pack
            sentence: From next year.
          - id: case-in-care-stable
            effective-until: 2026-12-31
        """;
    String both = text("/policy/bcp.yaml").replace("  - id: case-in-care-stable\n", later);
    assertThat(reader.read("both.yaml", both).frequencyRules()).hasSizeGreaterThan(20);
  }

  @Test
  void aKindThatLeavesSomebodyOutIsRefused() throws Exception {
    String wrong =
        text("/policy/bcp.yaml")
            .replace(
                "    kind: case\n    fallback: true\n",
                "    kind: case\n    scope: { teams: [send] }\n");
    assertThat(onlyProblemIn(wrong).what()).contains("no rule of the kind 'case'");
  }

  @Test
  void aPackThatKeepsTheFilesOfSomeTooShortlyIsRefused() throws Exception {
    String wrong =
        text("/policy/bcp.yaml")
            .replace(
                "  longer: []",
                "  longer:\n    - { id: placements, source: Schedule 12, kept: P5Y,"
                    + " contracts: [student] }");
    PolicyProblem problem = onlyProblemIn(wrong);
    assertThat(problem.what()).contains("less than six years");
    assertThat(problem.line()).isEqualTo(lineOf(wrong, "source: Schedule 12"));
  }

  @Test
  void aPackThatKeepsFilesTooShortlyIsRefused() throws Exception {
    String wrong =
        text("/policy/bcp.yaml").replace("kept-after-leaving: P6Y", "kept-after-leaving: P71M");
    PolicyProblem problem = onlyProblemIn(wrong);
    assertThat(problem.what()).contains("less than six years");
    assertThat(problem.line()).isEqualTo(lineOf(wrong, "kept-after-leaving"));
  }

  @Test
  void aFormWithoutSectionsIsRefused() {
    String wrong =
        text("/unseen.yaml")
            .replace(
                "    sections:\n      - { key: tides, heading: Tides }\n", "    sections: []\n");
    PolicyProblem problem = onlyProblemIn(wrong);
    assertThat(problem.line()).isEqualTo(lineOf(wrong, "sections: []"));
    assertThat(problem.remedy()).isEqualTo("List the sections, at least one.");
  }

  @Test
  void twoRulesWithTheSameScopeInAnotherOrderAreRefused() {
    String wrong =
        text("/unseen.yaml")
            + """
              - id: two
                kind: case
                scope: { teams: [east, west] }
                interval: P2W
                paragraph: "2"
                sentence: Both.
              - id: one
                kind: case
                scope: { teams: [west, east] }
                interval: P3W
                paragraph: "2"
                sentence: Both.
              - id: rest
                kind: case
                interval: P4W
                paragraph: "2"
                sentence: All.
            """;
    PolicyProblem problem = onlyProblemIn(wrong);
    assertThat(problem.what()).contains("'one' binds the same as 'two'");
    assertThat(problem.line()).isEqualTo(lineOf(wrong, "- id: one"));
  }

  @Test
  void aPackThatSaysNobodyMayReadIsRefused() throws Exception {
    String wrong = text("/policy/bcp.yaml").replace("key: who-may-read", "key: who-reads");
    assertThat(onlyProblemIn(wrong).what()).contains("who may read");
  }

  @Test
  void aKeyGivenTwiceIsRefused() throws Exception {
    assertThat(onlyProblemIn(text("/policy/bcp.yaml") + "\nkey: other\n").what()).contains("key");
  }

  @Test
  void whatIsNoYamlIsRefusedWithItsLine() {
    PolicyProblem problem = onlyProblemIn("key: bcp\nname: [unclosed\nversion: \"1\"\n");
    assertThat(problem.line()).isPositive();
    assertThat(problem.what()).startsWith("is not YAML");
  }

  private PolicyProblem onlyProblemIn(String text) {
    PolicyRefused refused =
        catchThrowableOfType(PolicyRefused.class, () -> reader.read("wrong.yaml", text));
    assertThat(refused).isNotNull();
    assertThat(refused.problems()).hasSize(1);
    return refused.problems().get(0);
  }

  private Policy shipped(String key) throws Exception {
    return reader.read(key + ".yaml", text("/policy/" + key + ".yaml"));
  }

  private static int lineOf(String text, String part) {
    return (int) text.substring(0, text.indexOf(part)).lines().count();
  }

  private static String text(String resource) {
    return TestTexts.of(resource);
  }
}
