package org.supervision.ejb.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What became of what was not finished, as the receipt keeps it: a line of facts for each. */
final class Outcome {

  private static final String BETWEEN = " ";
  private static final String NO_DAY = "-";

  /** More than a pair ever leaves; the rest is not lost, only not on the receipt. */
  private static final int AT_MOST = 120;

  private Outcome() {}

  static String write(List<AffectedItem> items) {
    return items.stream()
        .limit(AT_MOST)
        .map(
            item ->
                String.join(
                    BETWEEN,
                    item.key(),
                    item.on() == null ? NO_DAY : item.on().toString(),
                    String.valueOf(item.count()),
                    item.actor().name()))
        .collect(Collectors.joining("\n"));
  }

  static List<AffectedItem> read(String kept) {
    return kept == null ? List.of() : kept.lines().map(Outcome::item).toList();
  }

  private static AffectedItem item(String line) {
    String[] parts = line.split(BETWEEN);
    return new AffectedItem(
        parts[0],
        parts[1].equals(NO_DAY) ? null : LocalDate.parse(parts[1]),
        Integer.parseInt(parts[2]),
        AffectedItem.Actor.valueOf(parts[3]),
        null);
  }
}
