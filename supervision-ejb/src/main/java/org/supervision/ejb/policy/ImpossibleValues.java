package org.supervision.ejb.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Finds values that are written as they should be and still are none, such as 30 February. */
class ImpossibleValues {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?:review or )?(?:P[\\dYMWDTH]+(?: or .*)?|\\d+ (?:working )?days?(?: of .*)?)");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int DIGITS = 4;

  private final String file;
  private final JsonNode pack;
  private final List<PolicyProblem> found = new ArrayList<>();

  ImpossibleValues(String file, JsonNode pack) {
    this.file = file;
    this.pack = pack;
  }

  List<PolicyProblem> problems() {
    lookAt(pack);
    return List.copyOf(found);
  }

  private void lookAt(JsonNode node) {
    if (node.isContainer()) {
      node.forEach(this::lookAt);
    } else if (node.isString() && DATE.matcher(node.asString()).matches()) {
      date(node);
    } else if (node.isString() && LENGTH.matcher(node.asString()).matches()) {
      length(node);
    }
  }

  private void date(JsonNode node) {
    try {
      LocalDate.parse(node.asString());
    } catch (DateTimeException none) {
      add(node, "there is no day " + node.asString(), "Write a day of the calendar.");
    }
  }

  private void length(JsonNode node) {
    Matcher number = NUMBER.matcher(node.asString());
    while (number.find()) {
      if (number.group().length() > DIGITS) {
        add(node, node.asString() + " is longer than anybody waits", "Write a shorter time.");
        return;
      }
    }
  }

  private void add(JsonNode where, String what, String remedy) {
    found.add(new PolicyProblem(file, PackChecks.lineOf(where), what, remedy));
  }
}
