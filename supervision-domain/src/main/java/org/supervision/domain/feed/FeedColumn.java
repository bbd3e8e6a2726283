package org.supervision.domain.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a feed, as its header names them: in lower case. All must be there. */
public enum FeedColumn {
  PERSON_NUMBER(40, true),
  GIVEN_NAME(100, true),
  FAMILY_NAME(100, true),
  LOGIN(100, false),
  EMAIL(200, false),
  REGULATOR(100, false),
  REGISTRATION_NUMBER(40, false),
  REGISTRATION_RENEWAL(10, false),
  TRAINING_DUE(10, false),
  OBSERVATION_DUE(10, false),
  EMPLOYMENT_NUMBER(40, true),
  EMPLOYMENT_START(10, true),
  EMPLOYMENT_END(10, false),
  CONTRACT(20, true),
  HOURS(5, false),
  POST_START(10, true),
  ROLE(60, true),
  TITLE(200, true),
  LEVEL(1, true),
  TEAM_KEY(60, true),
  TEAM(200, true),
  SERVICE(200, true),
  DIRECTORATE(200, true),
  STAGE(60, false),
  STAGE_START(10, false),
  PLACEMENT_DAYS(1, false),
  SUPERVISED(3, true),
  MANAGER_NUMBER(40, false),
  ABSENCES(2000, false);

  private final int longest;
  private final boolean needed;

  FeedColumn(int longest, boolean needed) {
    this.longest = longest;
    this.needed = needed;
  }

  /** The name in the header. */
  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How many characters a cell has at most. */
  public int longest() {
    return longest;
  }

  /** Whether no cell may be empty. */
  public boolean isNeeded() {
    return needed;
  }

  /**
   * Whether a file may come without it, as one with nothing in it: not every HR system knows it.
   */
  public boolean mayBeMissing() {
    return this == TRAINING_DUE || this == OBSERVATION_DUE;
  }

  /** The column that a header means, in any case and with blanks around it. */
  public static Optional<FeedColumn> of(String header) {
    String wanted = header.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(one -> one.header().equals(wanted)).findFirst();
  }
}
