package org.supervision.ejb.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Looks over how many cases a pack says that practitioners carry: each team once, from less to
 * more.
 */
class CaseloadChecks {

  private final String file;
  private final JsonNode caseloads;
  private final List<PolicyProblem> found = new ArrayList<>();

  CaseloadChecks(String file, JsonNode caseloads) {
    this.file = file;
    this.caseloads = caseloads;
  }

  List<PolicyProblem> problems() {
    Set<String> teams = new HashSet<>();
    for (JsonNode range : caseloads) {
      for (JsonNode team : range.path("teams")) {
        if (!teams.add(team.asString())) {
          add(team, "the caseload of '" + team.asString() + "' is said twice", "Say it once.");
        }
      }
      JsonNode most = range.path("at-most");
      if (range.path("at-least").asInt() > most.asInt()) {
        add(most, "nobody carries at least more than at most", "Write the larger number here.");
      }
    }
    return List.copyOf(found);
  }

  private void add(JsonNode where, String what, String remedy) {
    found.add(new PolicyProblem(file, PackChecks.lineOf(where), what, remedy));
  }
}
