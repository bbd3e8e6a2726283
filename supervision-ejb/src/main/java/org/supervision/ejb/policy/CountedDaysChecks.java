package org.supervision.ejb.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Looks over what a pack counts by beside the calendar: each kind is there, and begins first. */
class CountedDaysChecks {

  private static final Pattern DAYS_OF = Pattern.compile("\\d+ days? of (\\S+)");

  private final String file;
  private final JsonNode pack;
  private final List<PolicyProblem> found = new ArrayList<>();

  CountedDaysChecks(String file, JsonNode pack) {
    this.file = file;
    this.pack = pack;
  }

  List<PolicyProblem> problems() {
    for (JsonNode rule : pack.path("frequency-rules")) {
      Matcher named = DAYS_OF.matcher(rule.path("interval").asString(""));
      if (named.matches() && !isThere(named.group(1))) {
        String what = "there are no days of '" + named.group(1) + "'";
        add(rule.path("interval"), what, "Name them in counted-days.");
      }
    }
    for (JsonNode days : pack.path("counted-days")) {
      days.path("periods").forEach(this::beginsFirst);
    }
    return List.copyOf(found);
  }

  private boolean isThere(String key) {
    return pack.path("counted-days")
        .valueStream()
        .anyMatch(days -> days.path("key").asString("").equals(key));
  }

  private void beginsFirst(JsonNode period) {
    JsonNode until = period.path("until");
    if (LocalDate.parse(until.asString())
        .isBefore(LocalDate.parse(period.path("from").asString()))) {
      add(
          until,
          "a period ends before it begins",
          "Write a last day that is not before its first.");
    }
  }

  private void add(JsonNode where, String what, String remedy) {
    found.add(new PolicyProblem(file, PackChecks.lineOf(where), what, remedy));
  }
}
