package org.supervision.domain.feed;

import java.util.List;
import java.util.Set;

/**
 * A feed as it was read.
 *
 * @param lines what could be read
 * @param faults what could not
 * @param numbers every person number of the file, also of lines that could not be read
 */
public record FeedFile(List<FeedLine> lines, List<FeedFault> faults, Set<String> numbers) {

  /** Keeps its own copies. */
  public FeedFile {
    lines = List.copyOf(lines);
    faults = List.copyOf(faults);
    numbers = Set.copyOf(numbers);
  }
}
