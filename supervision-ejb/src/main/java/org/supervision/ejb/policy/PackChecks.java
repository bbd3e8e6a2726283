package org.supervision.ejb.policy;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.utils.JsonNodes;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.supervision.domain.policy.Deadline;
import org.supervision.domain.policy.KeptClass;
import org.supervision.domain.policy.RetentionRule;
import org.supervision.domain.policy.WorkingDays;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/** Looks over one pack and says, for the person who wrote it, what is wrong and where. */
class PackChecks {

  /** Any day does to compare periods with. */
  private static final LocalDate LEFT = LocalDate.of(2026, 1, 31);

  private static final String WHO_MAY_READ = "who-may-read";

  private final String file;
  private final Schema schema;
  private final JsonNode pack;
  private final List<PolicyProblem> found = new ArrayList<>();

  PackChecks(String file, Schema schema, JsonNode pack) {
    this.file = file;
    this.schema = schema;
    this.pack = pack;
  }

  List<PolicyProblem> againstSchema() {
    return schema.validate(pack).stream()
        .map(error -> new PolicyProblem(file, lineOf(error), what(error), remedy(error)))
        .toList();
  }

  /** Where a key stands that should not; else where the thing begins that is wrong. */
  private static int lineOf(Error error) {
    JsonNode node = error.getInstanceNode();
    JsonNode named = error.getProperty() == null ? null : node.get(error.getProperty());
    return lineOf(named == null ? node : named);
  }

  /** Days that no calendar has and lengths that no clock reaches, however well they are written. */
  List<PolicyProblem> impossible() {
    return new ImpossibleValues(file, pack).problems();
  }

  /**
   * What belongs together across the pack: keys used once, rules that exist, the clause on access.
   */
  List<PolicyProblem> beyondSchema() {
    usedOnce("templates", "key");
    usedOnce("agreement-clauses", "key");
    usedOnce("purposes", "key");
    usedOnce("frequency-rules", "id");
    usedOnce("counted-days", "key");
    usedOnce(pack.path("retention").path("longer"), "id");
    pack.path("templates").forEach(template -> usedOnce(template.path("sections"), "key"));
    referencesAreNamed();
    saysWhoMayRead();
    keepsLongEnough();
    paragraphsNameWhatIsThere();
    found.addAll(new CaseloadChecks(file, pack.path("caseloads")).problems());
    found.addAll(new CountedDaysChecks(file, pack).problems());
    found.addAll(new FrequencyRuleChecks(file, pack.path("frequency-rules")).problems());
    return List.copyOf(found);
  }

  private void usedOnce(String list, String name) {
    usedOnce(pack.path(list), name);
  }

  private void usedOnce(JsonNode list, String name) {
    Set<String> seen = new HashSet<>();
    for (JsonNode item : list) {
      String key = item.path(name).asString();
      if (!seen.add(key)) {
        add(item.path(name), "'" + key + "' is used twice", "Give each its own " + name + ".");
      }
    }
  }

  private void referencesAreNamed() {
    for (JsonNode purpose : pack.path("purposes")) {
      if (purpose.path("needs-reference").asBoolean() && !purpose.has("reference-label")) {
        add(
            purpose,
            "'" + purpose.path("key").asString() + "' needs a reference without a name",
            "Say in reference-label what it is called.");
      }
    }
  }

  /** A paragraph of something that the pack does not have would be believed of something else. */
  private void paragraphsNameWhatIsThere() {
    for (var said : pack.path("paragraphs").properties()) {
      String[] place = said.getKey().split("\\.");
      JsonNode of = pack.path(place[0]);
      boolean there = place.length == 1 ? !of.isMissingNode() : has(of, place[1]);
      if (!there) {
        add(
            said.getValue(),
            "there is no '" + said.getKey() + "' of which this could be the paragraph",
            "Name a part of this pack, such as ratio, deadlines.record-written or templates.personal.");
      }
    }
  }

  private static boolean has(JsonNode of, String key) {
    return of.isArray()
        ? of.valueStream().anyMatch(item -> item.path("key").asString("").equals(key))
        : of.has(key);
  }

  private void saysWhoMayRead() {
    for (JsonNode clause : pack.path("agreement-clauses")) {
      if (WHO_MAY_READ.equals(clause.path("key").asString()) && clause.path("fixed").asBoolean()) {
        return;
      }
    }
    add(
        pack.path("agreement-clauses"),
        "no clause says who may read the records, and for what",
        "Add a clause with the key " + WHO_MAY_READ + " and fixed: true.");
  }

  /** No council may destroy a file earlier than six years after somebody left (BCP §4.4). */
  private void keepsLongEnough() {
    keepsLongEnough(pack.path("deadlines").path("kept-after-leaving"));
    pack.path("retention").path("longer").forEach(rule -> keepsLongEnough(rule.path("kept")));
    for (KeptClass what : KeptClass.values()) {
      keepsLongEnough(what, pack.path("retention").path("classes").path(what.key()).path("kept"));
    }
  }

  private void keepsLongEnough(KeptClass what, JsonNode kept) {
    if (!kept.isMissingNode()
        && LEFT.plus(Period.parse(kept.asString())).isBefore(LEFT.plus(what.atLeast()))) {
      add(
          kept,
          what.key() + " would be kept for less than " + what.atLeast().getDays() + " days",
          "Write P" + what.atLeast().getDays() + "D or longer.");
    }
  }

  private void keepsLongEnough(JsonNode kept) {
    LocalDate floor = LEFT.plus(RetentionRule.AT_LEAST);
    WorkingDays everyDay = new WorkingDays(day -> false);
    if (Deadline.valueOf(kept.asString()).from(LEFT, everyDay).isBefore(floor)) {
      add(
          kept,
          "a file would be kept for less than six years after its worker left",
          "Write P6Y or longer.");
    }
  }

  private void add(JsonNode where, String what, String remedy) {
    found.add(new PolicyProblem(file, lineOf(where), what, remedy));
  }

  static int lineOf(JsonNode node) {
    TokenStreamLocation location = node == null ? null : JsonNodes.tokenStreamLocationOf(node);
    return location == null ? 0 : location.getLineNr();
  }

  private static String what(Error error) {
    String place = error.getInstanceLocation().toString();
    return place.isEmpty() ? error.getMessage() : place + " " + error.getMessage();
  }

  /** The schema's own words for what was broken, or what follows from the kind of the break. */
  private String remedy(Error error) {
    if ("required".equals(error.getKeyword())) {
      return "Add it.";
    }
    if ("additionalProperties".equals(error.getKeyword())) {
      return "Correct its spelling, or take it out.";
    }
    String broken = error.getSchemaLocation().getFragment().toString();
    JsonPointer parent = JsonPointer.compile(broken.substring(0, broken.lastIndexOf('/')));
    JsonNode said = schema.getSchemaNode().at(parent).path("description");
    return said.isMissingNode() ? "Write it as the other packs do." : said.asString();
  }
}
