package org.supervision.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * The invented council of the benchmark, by arithmetic: 250 teams of a manager and nineteen
 * workers. People are numbered, the managers first; who supervises whom and each identifier follow
 * from the number, so that nothing has to be looked up.
 *
 * @param perPerson how many sessions most people had
 * @param today the newest session is a few days older
 */
record Council(int perPerson, LocalDate today) {

  static final int TEAMS = 250;
  static final int WORKERS = 19;
  static final int PEOPLE = TEAMS * (WORKERS + 1);

  /** How many left so long ago that the time of their files is over; numbered after the others. */
  static final int LEAVERS = 5_000;

  /** How many records the longest files have. */
  static final int LONGEST = 200;

  /** Logins of the example realm, for the managers 1 to 8. */
  static final List<String> LOGINS =
      List.of("tom", "priya", "ruth", "asha", "kit", "joss", "marta", "dev");

  /** The login of who manages everybody, who is the person 0. */
  static final String HEAD = "hal";

  static final String ORGANISATION = id("0", 0, 0);
  static final String ADDRESS = "Bench council";
  private static final int YEARS_GONE = 7;
  private static final int SESSIONS_OF_A_LEAVER = 12;
  private static final int DAYS_LOOKED_BACK = 1_800;
  private static final int BRANCH = 10;

  /** Of about so many sessions. */
  static Council of(int sessions) {
    return new Council(Math.max(2, sessions / (PEOPLE - 1)), LocalDate.now());
  }

  /** The same council as long ago as its leavers left, for what was written about them. */
  Council ofLeavers() {
    return new Council(SESSIONS_OF_A_LEAVER, today.minusYears(YEARS_GONE));
  }

  /** The team of somebody. */
  int team(int person) {
    return person < TEAMS ? person : (person - TEAMS) / WORKERS;
  }

  /** A worker of a manager's team. */
  int worker(int manager, int number) {
    return TEAMS + manager * WORKERS + number;
  }

  /** Who supervises somebody; nobody supervises the first. */
  int supervisor(int person) {
    if (person >= TEAMS) {
      return team(person);
    }
    return person % BRANCH == 0 ? 0 : person - person % BRANCH;
  }

  /** Whether somebody manages one of the eight teams that are looked at. */
  private boolean isLookedAt(int team) {
    return team >= 1 && team <= LOGINS.size();
  }

  /** How many sessions somebody had. */
  int sessions(int person) {
    boolean longest = person >= TEAMS && (person - TEAMS) % WORKERS == 0;
    return longest && isLookedAt(team(person)) ? LONGEST : perPerson;
  }

  /** Whether a session's record is still a draft: the newest of each second worker looked at. */
  boolean isDraft(int person, int session) {
    boolean second = person >= TEAMS && (person - TEAMS) % WORKERS == 1;
    return second && isLookedAt(team(person)) && session == sessions(person) - 1;
  }

  /** When a session took place; the newest has the highest number. */
  LocalDate heldOn(int person, int session) {
    int count = sessions(person);
    return today.minusDays(5L + (long) (count - 1 - session) * DAYS_LOOKED_BACK / count);
  }

  /** How a person is called. */
  String name(int person) {
    return "Ada " + familyName(person);
  }

  String familyName(int person) {
    return "Number" + person;
  }

  /** The login of somebody, or null. */
  String login(int person) {
    if (person == 0) {
      return HEAD;
    }
    return isLookedAt(person) ? LOGINS.get(person - 1) : null;
  }

  String personId(int person) {
    return id("1", person, 0);
  }

  String fileId(int person) {
    return id("2", person, 0);
  }

  String relationshipId(int person) {
    return id("3", person, 0);
  }

  String teamId(int team) {
    return id("4", team, 0);
  }

  String sessionId(int person, int session) {
    return id("5", person, session);
  }

  String recordId(int person, int session) {
    return id("6", person, session);
  }

  /**
   * An identifier that comes after those made before it, which loads faster than a random one, and
   * ends as scattered as a random one: else half of them would fall into the same place of a map.
   */
  static String id(String kind, int person, long number) {
    long scattered = (person * 31L + number) * 0x9E3779B97F4A7C15L >>> 16;
    return String.format("%08x-000%s-4000-%04x-%012x", person, kind, number, scattered);
  }
}
