package org.supervision.bench;

import java.util.List;
import java.util.Random;

/** Sentences of the length that people write, made up from words. */
final class Texts {

  /** A heading of the form that the records are written on. */
  record Heading(String key, String heading, boolean health) {}

  /** The headings of the policy's form for practitioners. */
  static final List<Heading> HEADINGS =
      List.of(
          new Heading("health-and-welfare", "Health and welfare", true),
          new Heading("annual-leave", "Annual leave and TOIL or flexi", false),
          new Heading("practice-progress", "Practice progress", false),
          new Heading("professional-development", "Professional development", false),
          new Heading("additional-responsibility", "Areas of additional responsibility", false),
          new Heading("any-other-business", "Any other business", false));

  private static final String[] WORDS =
      ("we talked about how the week had been and what would help next time the visit"
              + " went well and learning from it comes first workload is high but falling"
              + " agreed to look again in a month after the course")
          .split(" ");

  private final Random random;

  Texts(long seed) {
    random = new Random(seed);
  }

  /** So many words. */
  String words(int count) {
    StringBuilder text = new StringBuilder(count * 6);
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.append('.').toString();
  }
}
