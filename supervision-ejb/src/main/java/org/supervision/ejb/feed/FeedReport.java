package org.supervision.ejb.feed;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.supervision.domain.feed.FeedBreach;
import org.supervision.domain.feed.FeedChange;
import org.supervision.domain.feed.FeedColumn;
import org.supervision.domain.feed.FeedComparison;
import org.supervision.domain.feed.FeedFault;
import org.supervision.domain.feed.FeedPerson;
import org.supervision.domain.feed.FeedRow;
import org.supervision.domain.shared.Cells;

/** What a feed would change, or changed, and its faults, as a table that people can keep. */
public final class FeedReport {

  private static final Set<FeedColumn> OF_A_NEW_ONE =
      EnumSet.of(
          FeedColumn.LOGIN,
          FeedColumn.EMPLOYMENT_START,
          FeedColumn.TITLE,
          FeedColumn.LEVEL,
          FeedColumn.TEAM,
          FeedColumn.SUPERVISED,
          FeedColumn.MANAGER_NUMBER);
  private static final Set<FeedColumn> OF_A_POST =
      EnumSet.range(FeedColumn.POST_START, FeedColumn.SUPERVISED);
  private static final Set<FeedColumn> OF_TERMS =
      EnumSet.range(FeedColumn.PERSON_NUMBER, FeedColumn.HOURS);

  private final List<FeedDifference> differences;
  private final List<FeedFault> faults;

  private final List<FeedBreach> breaches;

  private FeedReport(
      List<FeedDifference> differences, List<FeedFault> faults, List<FeedBreach> breaches) {
    this.differences = differences;
    this.faults = faults;
    this.breaches = breaches;
  }

  /**
   * @param breaches what breaks a rule of allocation
   * @param names everybody's, by number
   */
  static FeedReport of(
      FeedComparison comparison, List<FeedBreach> breaches, Map<String, String> names) {
    return new FeedReport(
        comparison.changes().stream().map(change -> difference(change, names)).toList(),
        comparison.faults(),
        breaches);
  }

  /** What it changes, in order of the file's lines. */
  public List<FeedDifference> differences() {
    return differences;
  }

  /** The table, its header first; no cell of it is a formula to a spreadsheet. */
  public String table() {
    StringBuilder text = new StringBuilder();
    FeedWriter.line(text, List.of("line", "what", "person_number", "name", "before", "after"));
    for (FeedFault fault : faults) {
      String column = fault.column() == null ? "" : fault.column().header();
      put(text, fault.line(), "fault " + word(fault.kind()), "", "", column, fault.detail());
    }
    for (FeedDifference one : differences) {
      put(text, one.line(), word(one.kind()), one.number(), one.name(), one.before(), one.after());
    }
    for (FeedBreach one : breaches) {
      String rules = one.rules().stream().map(FeedReport::word).sorted().collect(joining(" "));
      FeedPerson who = one.supervisee();
      String supervisor = one.supervisor().name() + " " + one.supervisor().number();
      put(text, one.line(), "deviation", who.number(), who.name(), supervisor, rules);
    }
    return text.toString();
  }

  /** What tells this from any other: 64 hexadecimal digits. */
  public String digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(table().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void put(StringBuilder text, int line, String what, String... cells) {
    List<String> all = new ArrayList<>(List.of(line == 0 ? "" : String.valueOf(line), what));
    for (String cell : cells) {
      all.add(Cells.harmless(cell));
    }
    FeedWriter.line(text, all);
  }

  private static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static FeedDifference difference(FeedChange change, Map<String, String> names) {
    Set<FeedColumn> columns = columns(change);
    return new FeedDifference(
        change.kind(),
        change.line(),
        change.person().number(),
        change.person().name(),
        told(change.before(), change.after(), columns, names),
        told(change.after(), change.before(), columns, names));
  }

  private static Set<FeedColumn> columns(FeedChange change) {
    return switch (change.kind()) {
      case STARTER, REJOINER, SECOND_EMPLOYMENT, REINSTATED -> OF_A_NEW_ONE;
      case MOVER -> OF_A_POST;
      case DIRECTORATE -> EnumSet.of(FeedColumn.DIRECTORATE, FeedColumn.MANAGER_NUMBER);
      case MANAGER, MOVE_OFF -> EnumSet.of(FeedColumn.MANAGER_NUMBER);
      case ABSENCE -> EnumSet.of(FeedColumn.ABSENCES);
      case LATER_END -> EnumSet.of(FeedColumn.EMPLOYMENT_END);
      case LEAVER ->
          change.after() == null
              ? EnumSet.of(FeedColumn.TITLE, FeedColumn.TEAM)
              : EnumSet.of(FeedColumn.EMPLOYMENT_END);
      case DETAILS -> OF_TERMS;
    };
  }

  /** The columns in which one row differs from the other; all where there is no other. */
  private static String told(
      FeedRow row, FeedRow other, Set<FeedColumn> columns, Map<String, String> names) {
    if (row == null) {
      return "";
    }
    Map<FeedColumn, String> cells = FeedWriter.cells(row);
    Map<FeedColumn, String> others = other == null ? Map.of() : FeedWriter.cells(other);
    return columns.stream()
        .filter(column -> !cells.get(column).equals(others.get(column)))
        .map(column -> told(column, cells.get(column), names))
        .collect(joining("; "));
  }

  private static String told(FeedColumn column, String cell, Map<String, String> names) {
    String name = column == FeedColumn.MANAGER_NUMBER ? names.get(cell) : null;
    String value = cell.isEmpty() ? "–" : cell;
    return column.header().replace('_', ' ') + ": " + (name == null ? value : name + " " + value);
  }
}
