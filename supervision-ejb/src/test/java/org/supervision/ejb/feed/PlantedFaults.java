package org.supervision.ejb.feed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.supervision.domain.feed.FeedColumn;
import org.supervision.domain.feed.FeedFault;

/** Puts faults into the lines of a feed, and remembers which and where. */
final class PlantedFaults {

  private final List<Map<FeedColumn, String>> lines;
  private final List<Integer> free = new ArrayList<>();
  private final List<FeedFault> planted = new ArrayList<>();

  PlantedFaults(List<Map<FeedColumn, String>> lines, long seed) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      if (i % 20 != 0) {
        free.add(i);
      }
    }
    Collections.shuffle(free, new Random(seed));
  }

  List<FeedFault> planted() {
    return planted.stream().sorted().toList();
  }

  void plantForty() {
    for (int round = 0; round < 2; round++) {
      cell(FeedColumn.GIVEN_NAME, "", FeedFault.Kind.EMPTY, "");
      cell(FeedColumn.TITLE, "x".repeat(201), FeedFault.Kind.NOT_A_TEXT, "");
      cell(FeedColumn.TEAM, "a\u0007bell", FeedFault.Kind.NOT_A_TEXT, "");
      cell(FeedColumn.EMPLOYMENT_START, "31/01/2026", FeedFault.Kind.NOT_A_DATE);
      cell(FeedColumn.POST_START, "2026-02-29", FeedFault.Kind.NOT_A_DATE);
      cell(FeedColumn.EMPLOYMENT_END, "1026-01-01", FeedFault.Kind.NOT_A_DATE);
      cell(FeedColumn.ABSENCES, "2026-11-20", FeedFault.Kind.NOT_A_DATE);
      cell(FeedColumn.ABSENCES, "2026-11-20..2026-11-01", FeedFault.Kind.ENDS_BEFORE_IT_STARTS);
      cell(FeedColumn.EMPLOYMENT_END, "1999-01-01", FeedFault.Kind.ENDS_BEFORE_IT_STARTS);
      cell(FeedColumn.POST_START, "1999-01-01", FeedFault.Kind.POST_OUTSIDE_EMPLOYMENT);
      cell(FeedColumn.LEVEL, "t", FeedFault.Kind.NOT_A_NUMBER);
      cell(FeedColumn.HOURS, "168", FeedFault.Kind.NOT_A_NUMBER);
      cell(FeedColumn.CONTRACT, "for life", FeedFault.Kind.NOT_A_WORD);
      cell(FeedColumn.ROLE, "social-worcker", FeedFault.Kind.UNKNOWN_ROLE);
      cell(FeedColumn.TEAM_KEY, "asessment", FeedFault.Kind.UNKNOWN_TEAM);
      cell(FeedColumn.STAGE, "brand-new", FeedFault.Kind.UNKNOWN_STAGE);
      cell(FeedColumn.MANAGER_NUMBER, "H99999", FeedFault.Kind.UNKNOWN_MANAGER);
      cell(FeedColumn.MANAGER_NUMBER, "", FeedFault.Kind.NOBODY_SUPERVISES);
      itself();
      twice();
    }
  }

  private void cell(FeedColumn column, String text, FeedFault.Kind kind) {
    cell(column, text, kind, text);
  }

  private void cell(FeedColumn column, String text, FeedFault.Kind kind, String detail) {
    int index = free.remove(free.size() - 1);
    lines.get(index).put(column, text);
    planted.add(new FeedFault(index + 2, kind, column, detail));
  }

  private void itself() {
    int index = free.remove(free.size() - 1);
    String number = lines.get(index).get(FeedColumn.PERSON_NUMBER);
    lines.get(index).put(FeedColumn.MANAGER_NUMBER, number);
    planted.add(
        new FeedFault(
            index + 2, FeedFault.Kind.LOOP_IN_THE_LINE, FeedColumn.MANAGER_NUMBER, number));
  }

  private void twice() {
    int index = free.remove(free.size() - 1);
    int login = free.remove(free.size() - 1);
    int later = Math.max(index, login);
    String taken = lines.get(Math.min(index, login)).get(FeedColumn.LOGIN);
    lines.get(later).put(FeedColumn.LOGIN, taken);
    planted.add(new FeedFault(later + 2, FeedFault.Kind.LOGIN_TWICE, FeedColumn.LOGIN, taken));
  }
}
