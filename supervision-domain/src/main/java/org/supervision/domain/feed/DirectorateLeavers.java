package org.supervision.domain.feed;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who leaves the directorate by a feed, but not the authority (PRODUCT T5): none of their posts is
 * any more in a directorate in which they were supervised here. Where HR does not say in which one
 * a post is, or the directorate itself is called otherwise from now on, nobody leaves.
 */
final class DirectorateLeavers {

  private final Map<String, List<FeedRow>> before;
  private final Map<String, Set<String>> after = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  /**
   * @param before the employments that are open now, by number of the person
   * @param day from which the feed is so
   */
  DirectorateLeavers(Map<String, List<FeedRow>> before, FeedFile feed, LocalDate day) {
    this.before = before;
    feed.lines().stream()
        .map(FeedLine::row)
        .filter(row -> !row.employment().isOverBefore(day))
        .forEach(
            row -> {
              String directorate = of(row);
              all.add(directorate);
              after.computeIfAbsent(row.person().number(), key -> new HashSet<>()).add(directorate);
            });
  }

  /** Whether somebody does, by their number. */
  boolean has(String number) {
    Set<String> was =
        before.getOrDefault(number, List.of()).stream()
            .filter(row -> row.post().supervised())
            .map(DirectorateLeavers::of)
            .collect(Collectors.toSet());
    Set<String> is = after.getOrDefault(number, Set.of());
    boolean said = !was.contains("") && !is.contains("");
    return said
        && !was.isEmpty()
        && !is.isEmpty()
        && Collections.disjoint(was, is)
        && !Collections.disjoint(was, all);
  }

  private static String of(FeedRow row) {
    String directorate = row.post().team().directorate();
    return directorate == null ? "" : directorate;
  }
}
