package org.supervision.ejb.feed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.supervision.domain.feed.FeedEmployment;
import org.supervision.domain.feed.FeedKeys;
import org.supervision.domain.feed.FeedPerson;
import org.supervision.domain.feed.FeedPost;
import org.supervision.domain.feed.FeedRow;
import org.supervision.domain.feed.FeedTeam;
import org.supervision.domain.people.ContractKind;

/** Invented people by the thousand: one head, a manager for each twenty, from a fixed seed. */
final class ManyPeople {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final FeedKeys KEYS =
      new FeedKeys(
          Set.of("social-worker", "team-manager"), Set.of("assessment"), Set.of("newly-qualified"));

  private static final int A_TEAM = 20;

  private ManyPeople() {}

  static List<FeedRow> of(int count, long seed) {
    Random dice = new Random(seed);
    List<FeedRow> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      people.add(person(i, dice));
    }
    return people;
  }

  /** Everybody's login by their number. */
  static Map<String, String> logins(List<FeedRow> people) {
    Map<String, String> logins = new HashMap<>();
    people.forEach(row -> logins.put(row.person().number(), row.person().login()));
    return logins;
  }

  static String number(int i) {
    return String.format("H%05d", i);
  }

  private static FeedRow person(int i, Random dice) {
    LocalDate since = TODAY.minusDays(30 + dice.nextInt(3000));
    int manager = i % A_TEAM == 0 ? 0 : i - i % A_TEAM;
    boolean manages = i % A_TEAM == 0;
    return new FeedRow(
        new FeedPerson(
            number(i),
            "Given" + i,
            "O’Family;" + i,
            "login" + i,
            null,
            null,
            null,
            null,
            manages ? TODAY.plusDays(i) : null,
            manages ? null : TODAY.plusDays(i)),
        new FeedEmployment("1", since, null, ContractKind.PERMANENT, new BigDecimal("37.00")),
        new FeedPost(
            since,
            manages ? "team-manager" : "social-worker",
            manages ? "team manager" : "social worker",
            manages ? 3 : 1,
            new FeedTeam("assessment", "Team " + i / A_TEAM, "Safeguarding", "Children’s Services"),
            null,
            null,
            null,
            i > 0),
        i == 0 ? null : number(manager),
        List.of());
  }
}
