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

  /** What is told together, by the beginnings of what it is counted under, in order. */
  private static final Map<String, List<String>> TOGETHER =
      new TreeMap<>(
          Map.of(
              "agreements", List.of("agreement."),
              "drafts", List.of("record.draft", "record.changed"),
              "sessions", List.of("session."),
              "actions", List.of("action."),
              "unrecorded", List.of("record.none"),
              "unsigned",
                  List.of("record.shared", "record.waiting", "record.agreed", "record.half_")));

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
  public record Manager(String name, String takes, String gives) {}

  /** Each manager who takes over or gives up. */
  public List<Manager> getManagers() {
    List<Manager> all = new ArrayList<>();
    gains.forEach(
        (number, takes) ->
            all.add(
                new Manager(
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
    List<String> sentences = new ArrayList<>();
    TOGETHER.forEach(
        (sort, beginnings) -> {
          int count = count(beginnings);
          if (count > 0) {
            sentences.add(words.say("feed.ahead." + sort, count));
          }
        });
    return sentences;
  }

  private int count(List<String> beginnings) {
    return ahead.unfinished().entrySet().stream()
        .filter(one -> beginnings.stream().anyMatch(one.getKey()::startsWith))
        .mapToInt(Map.Entry::getValue)
        .sum();
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
