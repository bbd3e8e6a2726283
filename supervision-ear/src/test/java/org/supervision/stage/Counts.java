package org.supervision.stage;

/** How often a test does what it does: little in every build, much in {@code mvn -Psoak verify}. */
public final class Counts {

  private static final int RACES = 25;

  private Counts() {}

  /** How often two race for the same thing: 25, or as often as the soak wants. */
  public static int races(int inSoak) {
    return isSoak() ? inSoak : RACES;
  }

  /** How often something is killed or broken: once, or as often as the soak wants. */
  public static int faults(int inSoak) {
    return isSoak() ? inSoak : 1;
  }

  /**
   * How often the whole council is verified: once, or as often as the soak wants where no other
   * test has left its thousands of rows.
   */
  public static int verifications(int inSoak) {
    return isSoak() && Boolean.getBoolean("untouched") ? inSoak : 1;
  }

  /** Whether the large counts are wanted. */
  public static boolean isSoak() {
    return Boolean.getBoolean("soak");
  }
}
