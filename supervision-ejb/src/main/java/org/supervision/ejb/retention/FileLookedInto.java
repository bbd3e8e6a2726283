package org.supervision.ejb.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fact: somebody in HR looks into a file before they say anything on destroying it. Whoever keeps
 * something of it tells facts: how much there is, some of it with its day and state, and what is
 * unusual. Never a word of what it says.
 */
public final class FileLookedInto {

  private final String fileId;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<Sample> samples = new ArrayList<>();
  private final Map<String, Integer> signs = new TreeMap<>();

  /** Of one file. */
  FileLookedInto(String fileId) {
    this.fileId = fileId;
  }

  /**
   * One thing of it.
   *
   * @param kind the word for it
   * @param day the day that it is about
   * @param state how it stands, in a word of its own feature
   */
  public record Sample(String kind, LocalDate day, String state) {}

  /** Which file. */
  public String fileId() {
    return fileId;
  }

  /** There are so many of a kind. */
  public void count(String kind, int howMany) {
    counts.merge(kind, howMany, Integer::sum);
  }

  /** Some of it. */
  public void sample(List<Sample> some) {
    samples.addAll(some);
  }

  /** Something that speaks for looking twice; nothing where there is none of it. */
  public void sign(String key, int howMany) {
    if (howMany > 0) {
      signs.merge(key, howMany, Integer::sum);
    }
  }

  /** What was told. */
  FileFacts facts() {
    return new FileFacts(counts, samples, signs);
  }
}
