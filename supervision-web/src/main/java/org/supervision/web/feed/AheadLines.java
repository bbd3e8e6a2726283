package org.supervision.web.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.supervision.domain.feed.FeedMove;
import org.supervision.ejb.feed.FeedAhead;
import org.supervision.web.shell.Words;

/** What follows from a feed for those whose files would pass, in words. */
public class AheadLines {

  private final FeedAhead ahead;
  private final Words words;
  private final Map<String, List<String>> gains = new TreeMap<>();
  private final Map<String, List<String>> losses = new TreeMap<>();

  AheadLines(FeedAhead ahead, Words words) {
    this.ahead = ahead;
    this.words = words;
    for (FeedMove move : ahead.moves()) {
      put(gains, losses, move.to(), move.supervisee().name());
      put(losses, gains, move.from(), move.supervisee().name());
    }
  }

  /**
   * One manager.
   *
   * @param name theirs
   * @param takes whose files they would take over
   * @param gives whose they would give up
   */
  public record Side(String name, String takes, String gives) {}

  /** Each manager who takes over or gives up. */
  public List<Side> getManagers() {
    List<Side> all = new ArrayList<>();
    gains.forEach(
        (number, takes) ->
            all.add(
                new Side(
                    ahead.names().getOrDefault(number, number) + " " + number,
                    told(takes),
                    told(losses.get(number)))));
    return all;
  }

  /** How many files would pass. */
  public String getText() {
    return words.say("feed.ahead.text", ahead.moves().size());
  }

  /** What is not finished there, one sentence for each sort. */
  public List<String> getUnfinished() {
    Map<String, Integer> sorts = new TreeMap<>();
    ahead
        .unfinished()
        .forEach((key, count) -> sorts.merge(sort(key.split("\\.")), count, Integer::sum));
    return sorts.entrySet().stream()
        .map(one -> words.say("feed.ahead." + one.getKey(), one.getValue()))
        .toList();
  }

  /** What is told together: a feature, and for records how far they are. */
  private static String sort(String[] key) {
    if (!key[0].equals("record")) {
      return key[0] + "s";
    }
    return switch (key[1]) {
      case "none" -> "unrecorded";
      case "draft", "changed", "offered" -> "drafts";
      case "passes" -> "passing";
      default -> "unsigned";
    };
  }

  private String told(List<String> names) {
    return names.isEmpty()
        ? words.get("feed.ahead.none")
        : names.size() + ": " + String.join(", ", names);
  }

  private static void put(
      Map<String, List<String>> to, Map<String, List<String>> other, String number, String name) {
    if (number != null) {
      to.computeIfAbsent(number, one -> new ArrayList<>()).add(name);
      other.computeIfAbsent(number, one -> new ArrayList<>());
    }
  }
}
