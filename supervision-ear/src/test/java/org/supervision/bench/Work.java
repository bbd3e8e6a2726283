package org.supervision.bench;

/** The kinds of work that are measured. */
enum Work {
  HOME("the home page of a manager of nineteen"),
  RECORD("open a signed record"),
  SAVE("save a draft: one section, as while typing"),
  MY_FILE("list my records"),
  LONG_FILE("a page of a file with 200 records");

  private final String words;

  Work(String words) {
    this.words = words;
  }

  /** What it is, as the result says it. */
  String words() {
    return words;
  }
}
