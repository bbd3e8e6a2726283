package org.supervision.domain.feed;

import static org.supervision.domain.feed.FeedColumn.ABSENCES;
import static org.supervision.domain.feed.FeedColumn.CONTRACT;
import static org.supervision.domain.feed.FeedColumn.DIRECTORATE;
import static org.supervision.domain.feed.FeedColumn.EMAIL;
import static org.supervision.domain.feed.FeedColumn.EMPLOYMENT_END;
import static org.supervision.domain.feed.FeedColumn.EMPLOYMENT_NUMBER;
import static org.supervision.domain.feed.FeedColumn.EMPLOYMENT_START;
import static org.supervision.domain.feed.FeedColumn.FAMILY_NAME;
import static org.supervision.domain.feed.FeedColumn.GIVEN_NAME;
import static org.supervision.domain.feed.FeedColumn.HOURS;
import static org.supervision.domain.feed.FeedColumn.LEVEL;
import static org.supervision.domain.feed.FeedColumn.LOGIN;
import static org.supervision.domain.feed.FeedColumn.MANAGER_NUMBER;
import static org.supervision.domain.feed.FeedColumn.OBSERVATION_DUE;
import static org.supervision.domain.feed.FeedColumn.PERSON_NUMBER;
import static org.supervision.domain.feed.FeedColumn.PLACEMENT_DAYS;
import static org.supervision.domain.feed.FeedColumn.POST_START;
import static org.supervision.domain.feed.FeedColumn.REGISTRATION_NUMBER;
import static org.supervision.domain.feed.FeedColumn.REGISTRATION_RENEWAL;
import static org.supervision.domain.feed.FeedColumn.REGULATOR;
import static org.supervision.domain.feed.FeedColumn.ROLE;
import static org.supervision.domain.feed.FeedColumn.SERVICE;
import static org.supervision.domain.feed.FeedColumn.STAGE;
import static org.supervision.domain.feed.FeedColumn.STAGE_START;
import static org.supervision.domain.feed.FeedColumn.SUPERVISED;
import static org.supervision.domain.feed.FeedColumn.TEAM;
import static org.supervision.domain.feed.FeedColumn.TEAM_KEY;
import static org.supervision.domain.feed.FeedColumn.TITLE;
import static org.supervision.domain.feed.FeedColumn.TRAINING_DUE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supervision.domain.people.ContractKind;

/** Reads one line of a feed: a row, or what is wrong with it. */
public final class FeedLineReading {

  private final int line;
  private final FeedCells cells;
  private final FeedRow row;

  /**
   * @param line of the file, the header being 1
   * @param cells by column; a missing one is empty
   */
  public FeedLineReading(int line, Map<FeedColumn, String> cells) {
    this.line = line;
    this.cells = new FeedCells(line, cells);
    row = read();
  }

  /** The line, where nothing in it is wrong. */
  public Optional<FeedLine> line() {
    return cells.faults().isEmpty() ? Optional.of(new FeedLine(line, row)) : Optional.empty();
  }

  /** What is wrong in it. */
  public List<FeedFault> faults() {
    return List.copyOf(cells.faults());
  }

  private FeedRow read() {
    FeedEmployment employment = employment();
    FeedPost post = post();
    check(employment, post);
    return new FeedRow(
        person(), employment, post, cells.text(MANAGER_NUMBER), cells.absences(ABSENCES));
  }

  private FeedPerson person() {
    return new FeedPerson(
        cells.text(PERSON_NUMBER),
        cells.text(GIVEN_NAME),
        cells.text(FAMILY_NAME),
        cells.text(LOGIN),
        cells.text(EMAIL),
        cells.text(REGULATOR),
        cells.text(REGISTRATION_NUMBER),
        cells.date(REGISTRATION_RENEWAL),
        cells.date(TRAINING_DUE),
        cells.date(OBSERVATION_DUE));
  }

  private FeedEmployment employment() {
    return new FeedEmployment(
        cells.text(EMPLOYMENT_NUMBER),
        cells.date(EMPLOYMENT_START),
        cells.date(EMPLOYMENT_END),
        contract(),
        cells.hours(HOURS));
  }

  private ContractKind contract() {
    String word = cells.text(CONTRACT);
    Optional<ContractKind> kind = Optional.ofNullable(word).flatMap(ContractKind::of);
    if (word != null && kind.isEmpty()) {
      cells.fault(FeedFault.Kind.NOT_A_WORD, CONTRACT, word);
    }
    return kind.orElse(null);
  }

  private FeedPost post() {
    Integer level = cells.digit(LEVEL);
    return new FeedPost(
        cells.date(POST_START),
        cells.text(ROLE),
        cells.text(TITLE),
        level == null ? 0 : level,
        new FeedTeam(
            cells.text(TEAM_KEY), cells.text(TEAM), cells.text(SERVICE), cells.text(DIRECTORATE)),
        cells.text(STAGE),
        cells.date(STAGE_START),
        cells.digit(PLACEMENT_DAYS),
        cells.yes(SUPERVISED));
  }

  private void check(FeedEmployment employment, FeedPost post) {
    if (employment.startedOn() == null) {
      return;
    }
    if (employment.isOverBefore(employment.startedOn())) {
      cells.fault(
          FeedFault.Kind.ENDS_BEFORE_IT_STARTS, EMPLOYMENT_END, employment.endedOn().toString());
    } else if (post.startedOn() != null
        && (post.startedOn().isBefore(employment.startedOn())
            || employment.isOverBefore(post.startedOn()))) {
      cells.fault(FeedFault.Kind.POST_OUTSIDE_EMPLOYMENT, POST_START, post.startedOn().toString());
    }
  }
}
