package org.supervision.domain.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.supervision.domain.feed.FeedChange.Kind;

/**
 * Whom a feed would change something for that they must not decide on alone: their own row or
 * login, or whom they stand above (ACCESS 9, 20, 21).
 */
public final class FeedGain {

  private final List<FeedChange> changes;
  private final Map<String, Set<String>> managedNow;
  private final Map<String, Set<String>> managedThen;

  private FeedGain(
      List<FeedChange> changes,
      Map<String, Set<String>> managedNow,
      Map<String, Set<String>> managedThen) {
    this.changes = changes;
    this.managedNow = managedNow;
    this.managedThen = managedThen;
  }

  /** Reckons it from what is known, the file, and what that would change. */
  public static FeedGain of(PeopleNow now, FeedFile file, FeedComparison comparison) {
    return new FeedGain(
        comparison.changes(),
        managed(now.open().stream()),
        managed(file.lines().stream().map(FeedLine::row)));
  }

  /**
   * Whether somebody would gain by it, be it that they would only stand above somebody's manager.
   *
   * @param number theirs in the HR system
   * @param login that they sign in under now, or null
   */
  public boolean isFor(String number, String login) {
    return isDirectlyFor(number, login)
        || !below(number, managedNow).containsAll(below(number, managedThen));
  }

  /** The same, but for whom they would stand above through others only. */
  public boolean isDirectlyFor(String number, String login) {
    return changes.stream()
        .anyMatch(
            change ->
                isOwn(change, number)
                    || givesOn(change, number, login)
                    || putsUnder(change, number));
  }

  /** Days away give nobody anything. */
  private static boolean isOwn(FeedChange change, String number) {
    return change.kind() != Kind.ABSENCE && change.person().number().equals(number);
  }

  /** Whoever has the login of somebody is that person from the next request on. */
  private static boolean givesOn(FeedChange change, String number, String login) {
    return login != null
        && change.after() != null
        && login.equalsIgnoreCase(change.person().login())
        && !change.person().number().equals(number);
  }

  /** Also who is managed by them already may only now be supervised, and their file held. */
  private static boolean putsUnder(FeedChange change, String number) {
    FeedRow before = change.before();
    FeedRow after = change.after();
    if (after == null || !number.equals(after.managerNumber())) {
      return false;
    }
    return before == null
        ? change.kind() != Kind.SECOND_EMPLOYMENT
        : !Objects.equals(before.managerNumber(), number)
            || before.post().supervised() != after.post().supervised();
  }

  private static Map<String, Set<String>> managed(Stream<FeedRow> rows) {
    Map<String, Set<String>> managed = new HashMap<>();
    rows.filter(row -> row.managerNumber() != null)
        .forEach(
            row ->
                managed
                    .computeIfAbsent(row.managerNumber(), key -> new HashSet<>())
                    .add(row.person().number()));
    return managed;
  }

  /** Everybody below somebody, however far. */
  private static Set<String> below(String number, Map<String, Set<String>> managed) {
    Set<String> below = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(Set.of(number));
    while (!next.isEmpty()) {
      managed.getOrDefault(next.pop(), Set.of()).stream().filter(below::add).forEach(next::push);
    }
    return below;
  }
}
