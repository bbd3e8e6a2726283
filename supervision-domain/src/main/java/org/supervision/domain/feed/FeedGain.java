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
 * login, or whom they stand above (ACCESS 9, 20, 21). And what nobody must decide on alone.
 */
public final class FeedGain {

  private final PeopleNow now;
  private final List<FeedChange> changes;
  private final Map<String, Set<String>> managedNow;
  private final Map<String, Set<String>> managedThen;

  private FeedGain(
      PeopleNow now,
      List<FeedChange> changes,
      Map<String, Set<String>> managedNow,
      Map<String, Set<String>> managedThen) {
    this.now = now;
    this.changes = changes;
    this.managedNow = managedNow;
    this.managedThen = managedThen;
  }

  /** Reckons it from what is known, the file, and what that would change. */
  public static FeedGain of(PeopleNow now, FeedFile file, FeedComparison comparison) {
    return new FeedGain(
        now,
        comparison.changes(),
        managed(now.open().stream()),
        managed(file.lines().stream().map(FeedLine::row)));
  }

  /** Whether it takes two, whoever they are: nobody alone makes of anybody somebody else. */
  public boolean isForTwo() {
    return isFirst() || loginsChanged() > 0 || underNewcomers() > 0;
  }

  /**
   * Whether it is the council's first. All of HR are in it themselves then, nobody's file is there
   * yet to be gained, and who may decide on it has to be somebody whom it puts into a post.
   */
  public boolean isFirst() {
    return now.isFirst();
  }

  /**
   * How many who are known, leavers among them, would sign in under another login: whoever has that
   * is them from then on.
   */
  public long loginsChanged() {
    return changes.stream()
        .filter(change -> change.after() != null)
        .map(FeedChange::person)
        .filter(person -> person.login() != null && now.logins().containsKey(person.number()))
        .filter(person -> !person.login().equalsIgnoreCase(now.logins().get(person.number())))
        .map(FeedPerson::number)
        .distinct()
        .count();
  }

  /** How many who are here would at once be managed by somebody who was not, and may sign in. */
  public long underNewcomers() {
    Set<String> here = new HashSet<>();
    now.open().forEach(row -> here.add(row.person().number()));
    return changes.stream()
        .filter(change -> change.after() != null && change.person().login() != null)
        .map(change -> change.person().number())
        .filter(number -> !here.contains(number))
        .distinct()
        .flatMap(number -> managedThen.getOrDefault(number, Set.of()).stream())
        .filter(here::contains)
        .distinct()
        .count();
  }

  /**
   * Whether somebody would gain by it, be it that they would only stand above somebody's manager.
   *
   * @param number theirs in the HR system
   * @param login that they sign in under now, or null
   */
  public boolean isFor(String number, String login) {
    return isDirectlyFor(number, login)
        || !isFirst() && !below(number, managedNow).containsAll(below(number, managedThen));
  }

  /** The same, but for whom they would stand above through others only. */
  public boolean isDirectlyFor(String number, String login) {
    return !isFirst()
        && changes.stream()
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
