package org.supervision.ejb.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.supervision.domain.policy.AbsencePeriod;
import org.supervision.domain.policy.Deadline;
import org.supervision.domain.policy.DueDate;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.retention.KeptUntil;
import org.supervision.domain.retention.Leaving;

/**
 * Runs the worked examples beside the packs, and those of the folder in {@code policy.examples}.
 */
class PolicyExamplesTest {

  private static final Path PACKS = Path.of("..", "config", "policy");

  /** What a frequency rule of the same kind decides. */
  private static final Set<String> BY_RULE =
      Set.of(
          "personal",
          "case",
          "group",
          "practice-observation",
          "supervisor-observation",
          "management-review",
          "oversight");

  /** A manager looks at these on the day, whether or not the worker is there. */
  private static final Set<String> LOOKED_AT_WHOEVER_IS_THERE =
      Set.of("management-review", "oversight");

  private final PolicyReader reader = new PolicyReader();
  private final DueDates dueDates = new DueDates();
  private final Map<String, Policy> policies = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> everyWorkedExampleComesOutAsWritten() throws IOException {
    List<PolicyExample> examples = examplesIn(PACKS);
    examples.addAll(examplesIn(InventedPacks.FOLDER));
    String further = System.getProperty("policy.examples");
    if (further != null && !further.isBlank()) {
      examples.addAll(examplesIn(Path.of(further)));
    }
    return examples.stream().map(each -> dynamicTest(each.text("id"), () -> comesOut(each)));
  }

  @Test
  void everyPackHasExamples() throws IOException {
    for (String pack : PackFiles.shipped().keySet()) {
      assertThat(PACKS.resolve(pack.replace(".yaml", ".examples.csv"))).exists();
    }
    assertThat(examplesIn(PACKS)).extracting(each -> each.text("id")).doesNotHaveDuplicates();
  }

  @Test
  void everyPackHasFortyExamplesAndMore() throws IOException {
    List<PolicyExample> examples = examplesIn(PACKS);
    examples.addAll(examplesIn(InventedPacks.FOLDER));
    assertThat(examples.stream().collect(Collectors.groupingBy(each -> each.text("policy"))))
        .hasSize(PackFiles.shipped().size() + 1)
        .allSatisfy((pack, of) -> assertThat(of).as(pack).hasSizeGreaterThanOrEqualTo(40));
  }

  private void comesOut(PolicyExample example) throws Exception {
    Policy policy = policy(example.text("policy"));
    if (BY_RULE.contains(example.what())) {
      comesOutByRule(policy, example);
    } else if (example.what().equals("minutes")) {
      minutesComeOut(policy, example);
    } else if (example.what().equals("retention")) {
      keptComesOut(policy, example);
    } else {
      deadlineComesOut(policy, example);
    }
  }

  private void comesOutByRule(Policy policy, PolicyExample example) {
    List<AbsencePeriod> absences =
        LOOKED_AT_WHOEVER_IS_THERE.contains(example.what()) ? List.of() : example.absent();
    Optional<DueDate> due =
        dueDates
            .of(example.what(), policy)
            .of(example.ofCase(), example.held(), absences, example.today());
    dayComesOut(example, due.map(DueDate::on).orElse(null));
    if (!example.text("by").isEmpty()) {
      assertThat(due.orElseThrow().by()).as("by whom").isEqualTo(example.text("by"));
    }
    if (!example.text("rule").isEmpty()) {
      assertThat(due.orElseThrow().rule().id()).as("by which rule").isEqualTo(example.text("rule"));
    }
    overdueComesOut(example, today -> due.map(found -> found.isOverdue(today)).orElse(false));
  }

  private void minutesComeOut(Policy policy, PolicyExample example) {
    int owed =
        policy
            .weeklyMinutesFor(example.text("role"))
            .map(
                minutes ->
                    minutes.owedInWeekOf(
                        example.day("today"),
                        example.number("placement_days"),
                        example.day("started"),
                        null,
                        example.absent()))
            .orElse(0);
    assertThat(owed).as(example.text("id")).isEqualTo(example.number("minutes_due"));
  }

  private void keptComesOut(Policy policy, PolicyExample example) {
    Leaving leaving = new Leaving(example.day("from"), null, null, List.of());
    KeptUntil kept = KeptUntil.of(leaving, policy.retentionRules(), dueDates.workingDays(policy));
    dayComesOut(example, kept.until());
    overdueComesOut(example, kept::isOver);
  }

  private void deadlineComesOut(Policy policy, PolicyExample example) {
    LocalDate from = example.day("from");
    LocalDate due = from == null ? null : dueDates.by(policy, deadline(policy, example), from);
    dayComesOut(example, due);
    overdueComesOut(example, today -> due != null && today.isAfter(due));
  }

  private static void dayComesOut(PolicyExample example, LocalDate due) {
    if (!example.text("due").isEmpty()) {
      assertThat(due == null ? "none" : due.toString())
          .as(example.text("id"))
          .isEqualTo(example.text("due"));
    }
  }

  private static void overdueComesOut(PolicyExample example, Predicate<LocalDate> isOverdue) {
    if (!example.text("overdue").isEmpty()) {
      assertThat(isOverdue.test(example.day("today")))
          .as("overdue on " + example.text("today"))
          .isEqualTo(example.text("overdue").equals("yes"));
    }
  }

  private static Deadline deadline(Policy policy, PolicyExample example) {
    return switch (example.text("what")) {
      case "record-deadline" -> policy.deadlines().recordWritten();
      case "case-record-deadline" -> policy.deadlines().caseRecordWritten();
      case "agreement-review" -> policy.deadlines().agreementReviewed();
      case "subject-access" -> policy.deadlines().subjectAccess();
      default -> throw new AssertionError("Nothing here reckons " + example.text("what"));
    };
  }

  private Policy policy(String key) throws Exception {
    if (!policies.containsKey(key)) {
      String shipped = PackFiles.shipped().get(key + ".yaml");
      policies.put(key, reader.read(key, shipped == null ? InventedPacks.text(key) : shipped));
    }
    return policies.get(key);
  }

  private static List<PolicyExample> examplesIn(Path folder) throws IOException {
    List<PolicyExample> examples = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(each -> each.toString().endsWith(".examples.csv")).sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        String[] names = lines.get(0).split(",", -1);
        lines.stream()
            .skip(1)
            .filter(line -> !line.isBlank())
            .forEach(line -> examples.add(example(names, line.split(",", -1))));
      }
    }
    return examples;
  }

  private static PolicyExample example(String[] names, String[] values) {
    Map<String, String> columns = new HashMap<>();
    for (int i = 0; i < names.length && i < values.length; i++) {
      columns.put(names[i].strip(), values[i]);
    }
    return new PolicyExample(columns);
  }
}
