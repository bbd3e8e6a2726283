package org.supervision.ejb.retention;

import java.util.List;
import java.util.Map;

/**
 * What a file holds, as facts alone.
 *
 * @param counts how much of each kind
 * @param samples some of it
 * @param signs what speaks for looking twice, and how often
 */
public record FileFacts(
    Map<String, Integer> counts, List<FileLookedInto.Sample> samples, Map<String, Integer> signs) {

  /** Keeps its own copies. */
  public FileFacts {
    counts = Map.copyOf(counts);
    samples = List.copyOf(samples);
    signs = Map.copyOf(signs);
  }

  /** How many lines it has. */
  int lines() {
    return counts.size() + samples.size() + signs.size();
  }
}
