package org.supervision.bench;

import java.util.List;

/** The kinds of work that are measured. */
enum Work {
  HOME("the home page of a manager of nineteen"),
  RECORD("open a signed record"),
  SAVE("save a draft: one section, as while typing"),
  MY_FILE("list my records"),
  LONG_FILE("a page of a file with 200 records"),
  DASHBOARD("a month of everybody as a dashboard"),
  EXPORT("a month of everybody as CSV"),
  BY_HAND("the same counts by hand, in one SQL statement");

  /** What a manager does. */
  static final List<Work> OF_A_MANAGER = List.of(HOME, RECORD, SAVE, MY_FILE, LONG_FILE);

  /** What whoever manages everybody does, and the database beside them. */
  static final List<Work> OF_THE_HEAD = List.of(DASHBOARD, EXPORT, BY_HAND);

  private final String words;

  Work(String words) {
    this.words = words;
  }

  /** What it is, as the result says it. */
  String words() {
    return words;
  }
}
