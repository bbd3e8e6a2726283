package org.supervision.ejb.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Looks over the frequency rules of one pack together: none lost, none twice, nobody left out. */
class FrequencyRuleChecks {

  /** The marker whose rule nothing may loosen (EXAMPLES, intervals). */
  private static final String RISK = "risk";

  /** Kinds that everybody or every case has, so that one rule must bind whom no other binds. */
  private static final Set<String> FOR_EVERYBODY =
      Set.of("personal", "case", "group", "practice-observation", "supervisor-observation");

  /** Kinds that only some teams have. */
  private static final Set<String> FOR_SOME = Set.of("oversight", "management-review");

  private final String file;
  private final JsonNode rules;
  private final List<PolicyProblem> found = new ArrayList<>();

  FrequencyRuleChecks(String file, JsonNode rules) {
    this.file = file;
    this.rules = rules;
  }

  List<PolicyProblem> problems() {
    kindsAreKnown();
    eachHoldsOnSomeDay();
    replacedRulesExist();
    noTwoBindTheSame();
    eachKindHasAFallback();
    return List.copyOf(found);
  }

  /** A misspelt kind would bind nobody, and nobody would notice. */
  private void kindsAreKnown() {
    for (JsonNode rule : rules) {
      String kind = rule.path("kind").asString();
      if (!FOR_EVERYBODY.contains(kind) && !FOR_SOME.contains(kind)) {
        add(
            rule.path("kind"),
            "there is no kind '" + kind + "' of supervision that rules are for",
            "Write personal, case, group, practice-observation, supervisor-observation, oversight"
                + " or management-review.");
      }
    }
  }

  private void eachHoldsOnSomeDay() {
    for (JsonNode rule : rules) {
      if (from(rule).isAfter(until(rule))) {
        add(
            rule.path("effective-until"),
            "'" + rule.path("id").asString() + "' ends before it begins",
            "Write a last day that is not before effective-from.");
      }
    }
  }

  private void replacedRulesExist() {
    Map<String, JsonNode> byId = new HashMap<>();
    rules.forEach(rule -> byId.put(rule.path("id").asString(), rule));
    for (JsonNode rule : rules) {
      for (JsonNode named : rule.path("instead-of")) {
        JsonNode replaced = byId.get(named.asString());
        if (replaced == null) {
          add(named, "there is no rule '" + named.asString() + "'", "Name a rule of this pack.");
        } else if (isForRisk(replaced)) {
          add(
              named,
              "'" + named.asString() + "' is the rule for cases at risk, which nothing replaces",
              "Take it out of instead-of.");
        }
      }
    }
  }

  private static boolean isForRisk(JsonNode rule) {
    return StreamSupport.stream(rule.path("scope").path("cases").spliterator(), false)
        .anyMatch(marker -> RISK.equals(marker.asString()));
  }

  private void noTwoBindTheSame() {
    List<JsonNode> before = new ArrayList<>();
    for (JsonNode rule : rules) {
      before.stream()
          .filter(other -> bindsTheSame(rule, other) && overlaps(rule, other))
          .findFirst()
          .ifPresent(
              other ->
                  add(
                      rule,
                      "'%s' binds the same as '%s', on the same days"
                          .formatted(rule.path("id").asString(), other.path("id").asString()),
                      "Give one of them another scope, or dates that end before the other’s."));
      before.add(rule);
    }
  }

  private static boolean bindsTheSame(JsonNode one, JsonNode other) {
    return List.of("kind", "stage", "held-by", "fallback", "agreed").stream()
            .allMatch(part -> one.path(part).equals(other.path(part)))
        && scope(one).equals(scope(other));
  }

  /** What a scope names, in whatever order it names it. */
  private static Map<String, Set<JsonNode>> scope(JsonNode rule) {
    return rule.path("scope")
        .propertyStream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                part ->
                    part.getValue().isArray()
                        ? part.getValue().valueStream().collect(Collectors.toSet())
                        : Set.of(part.getValue())));
  }

  private static boolean overlaps(JsonNode one, JsonNode other) {
    return !from(one).isAfter(until(other)) && !from(other).isAfter(until(one));
  }

  private static LocalDate from(JsonNode rule) {
    return date(rule.path("effective-from"), LocalDate.MIN);
  }

  private static LocalDate until(JsonNode rule) {
    return date(rule.path("effective-until"), LocalDate.MAX);
  }

  private static LocalDate date(JsonNode said, LocalDate otherwise) {
    return said.isMissingNode() ? otherwise : LocalDate.parse(said.asString());
  }

  private void eachKindHasAFallback() {
    Map<String, List<JsonNode>> byKind =
        StreamSupport.stream(rules.spliterator(), false)
            .filter(rule -> FOR_EVERYBODY.contains(rule.path("kind").asString()))
            .collect(Collectors.groupingBy(rule -> rule.path("kind").asString()));
    byKind.forEach(
        (kind, ofKind) -> {
          if (ofKind.stream().noneMatch(FrequencyRuleChecks::bindsEverybody)) {
            add(
                ofKind.get(0),
                "no rule of the kind '" + kind + "' binds whom no other rule binds",
                "Add one without a scope, marked fallback: true.");
          }
        });
  }

  private static boolean bindsEverybody(JsonNode rule) {
    return List.of("scope", "stage", "effective-from", "effective-until", "agreed").stream()
        .noneMatch(rule::has);
  }

  private void add(JsonNode where, String what, String remedy) {
    found.add(new PolicyProblem(file, PackChecks.lineOf(where), what, remedy));
  }
}
