package org.supervision.ejb.feed;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.supervision.domain.feed.FeedAbsence;
import org.supervision.domain.feed.FeedColumn;
import org.supervision.domain.feed.FeedEmployment;
import org.supervision.domain.feed.FeedPerson;
import org.supervision.domain.feed.FeedPost;
import org.supervision.domain.feed.FeedRow;
import org.supervision.domain.shared.Cells;

/** Writes people as a feed would have them. */
final class FeedWriter {

  private FeedWriter() {}

  /** A whole feed, its header first. */
  static String write(List<FeedRow> rows) {
    StringBuilder text = header();
    rows.forEach(row -> line(text, cells(row).values().stream().map(Cells::harmless).toList()));
    return text.toString();
  }

  /** The same word for word, for no spreadsheet. */
  static String exactly(List<FeedRow> rows) {
    StringBuilder text = header();
    rows.forEach(row -> line(text, cells(row).values()));
    return text.toString();
  }

  private static StringBuilder header() {
    StringBuilder text = new StringBuilder();
    line(text, Arrays.stream(FeedColumn.values()).map(FeedColumn::header).toList());
    return text;
  }

  /** Adds one line, its cells in quotes where they need them. */
  static void line(StringBuilder text, Collection<String> cells) {
    text.append(CSVFormat.DEFAULT.format(cells.toArray())).append("\r\n");
  }

  /** The cells of one line, in order of the columns. */
  static Map<FeedColumn, String> cells(FeedRow row) {
    Map<FeedColumn, String> cells = new EnumMap<>(FeedColumn.class);
    person(row.person(), cells);
    employment(row.employment(), cells);
    post(row.post(), cells);
    put(cells, FeedColumn.MANAGER_NUMBER, row.managerNumber());
    put(
        cells,
        FeedColumn.ABSENCES,
        row.absences().stream().map(FeedWriter::days).collect(Collectors.joining("|")));
    return cells;
  }

  private static void person(FeedPerson person, Map<FeedColumn, String> cells) {
    put(cells, FeedColumn.PERSON_NUMBER, person.number());
    put(cells, FeedColumn.GIVEN_NAME, person.givenName());
    put(cells, FeedColumn.FAMILY_NAME, person.familyName());
    put(cells, FeedColumn.LOGIN, person.login());
    put(cells, FeedColumn.EMAIL, person.email());
    put(cells, FeedColumn.REGULATOR, person.regulator());
    put(cells, FeedColumn.REGISTRATION_NUMBER, person.registrationNumber());
    put(cells, FeedColumn.REGISTRATION_RENEWAL, person.renewal());
    put(cells, FeedColumn.TRAINING_DUE, person.training());
    put(cells, FeedColumn.OBSERVATION_DUE, person.observation());
  }

  private static void employment(FeedEmployment employment, Map<FeedColumn, String> cells) {
    put(cells, FeedColumn.EMPLOYMENT_NUMBER, employment.number());
    put(cells, FeedColumn.EMPLOYMENT_START, employment.startedOn());
    put(cells, FeedColumn.EMPLOYMENT_END, employment.endedOn());
    put(cells, FeedColumn.CONTRACT, employment.contract().word());
    put(cells, FeedColumn.HOURS, employment.hours());
  }

  private static void post(FeedPost post, Map<FeedColumn, String> cells) {
    put(cells, FeedColumn.POST_START, post.startedOn());
    put(cells, FeedColumn.ROLE, post.role());
    put(cells, FeedColumn.TITLE, post.title());
    put(cells, FeedColumn.LEVEL, post.level());
    put(cells, FeedColumn.TEAM_KEY, post.team().key());
    put(cells, FeedColumn.TEAM, post.team().name());
    put(cells, FeedColumn.SERVICE, post.team().service());
    put(cells, FeedColumn.DIRECTORATE, post.team().directorate());
    put(cells, FeedColumn.STAGE, post.stage());
    put(cells, FeedColumn.STAGE_START, post.stageFrom());
    put(cells, FeedColumn.PLACEMENT_DAYS, post.placementDays());
    put(cells, FeedColumn.SUPERVISED, post.supervised() ? "yes" : "no");
  }

  private static void put(Map<FeedColumn, String> cells, FeedColumn column, Object value) {
    cells.put(column, Objects.toString(value, ""));
  }

  private static String days(FeedAbsence absence) {
    return absence.fromOn() + ".." + Objects.toString(absence.lastOn(), "");
  }
}
