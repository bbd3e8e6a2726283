package org.supervision.domain.feed;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a feed as a whole, beyond the single cell. */
final class FeedChecks {

  private final FeedFile file;
  private final FeedKeys keys;
  private final Set<String> loginsElsewhere;
  private final Map<String, String> numbersKnown;
  private final Map<String, String> employmentsKnown;
  private final Map<FeedTeam, LocalDate> closed;
  private final boolean isFirst;
  private final LocalDate day;
  private final List<FeedFault> faults = new ArrayList<>();
  private final Map<String, List<FeedRow>> lines = new HashMap<>();

  FeedChecks(FeedFile file, FeedKeys keys, PeopleNow now, LocalDate day) {
    this.file = file;
    this.keys = keys;
    this.loginsElsewhere =
        now.loginsElsewhere().stream().map(FeedChecks::folded).collect(Collectors.toSet());
    this.numbersKnown = byFolded(now.numbers().stream());
    this.employmentsKnown =
        byFolded(Stream.concat(now.open().stream().map(FeedRow::key), now.overKeys().stream()));
    this.closed = now.closed();
    this.isFirst = now.isFirst();
    this.day = day;
  }

  /** All faults of the file in order of its lines, those of reading it included. */
  List<FeedFault> faults() {
    faults.addAll(file.faults());
    file.lines()
        .forEach(
            line ->
                lines
                    .computeIfAbsent(line.row().person().number(), key -> new ArrayList<>())
                    .add(line.row()));
    numbers();
    for (FeedLine line : file.lines()) {
      if (!isFirst) {
        knownKeys(line);
      }
      if (!line.row().employment().isOverBefore(day)) {
        manager(line);
        openTeam(line);
      }
    }
    for (FeedLine line : new LineLoops(file.lines(), day).firstOfEach()) {
      String number = line.row().person().number();
      fault(line, FeedFault.Kind.LOOP_IN_THE_LINE, FeedColumn.MANAGER_NUMBER, number);
    }
    return faults.stream().sorted().toList();
  }

  private void numbers() {
    Set<String> employments = new HashSet<>();
    Map<String, FeedPerson> people = new HashMap<>();
    Map<String, String> logins = new HashMap<>();
    for (FeedLine line : file.lines()) {
      FeedPerson person = line.row().person();
      if (isWrittenOtherwise(line)) {
        continue;
      }
      if (!employments.add(folded(line.row().key()))) {
        fault(line, FeedFault.Kind.EMPLOYMENT_TWICE, FeedColumn.EMPLOYMENT_NUMBER, person.number());
      } else if (!person.equals(people.getOrDefault(folded(person.number()), person))) {
        fault(
            line, FeedFault.Kind.TWO_PEOPLE_ONE_NUMBER, FeedColumn.PERSON_NUMBER, person.number());
      } else {
        login(line, person, logins);
      }
      people.putIfAbsent(folded(person.number()), person);
    }
  }

  /** A number that is known but for its capitals would be somebody new whom no table takes. */
  private boolean isWrittenOtherwise(FeedLine line) {
    String number = line.row().person().number();
    String known = numbersKnown.getOrDefault(folded(number), number);
    String key = line.row().key();
    String employment = employmentsKnown.getOrDefault(folded(key), key);
    if (!known.equals(number)) {
      fault(line, FeedFault.Kind.OTHER_CAPITALS, FeedColumn.PERSON_NUMBER, known);
    } else if (!employment.equals(key)) {
      String as = employment.substring(number.length() + 1);
      fault(line, FeedFault.Kind.OTHER_CAPITALS, FeedColumn.EMPLOYMENT_NUMBER, as);
    }
    return !known.equals(number) || !employment.equals(key);
  }

  private static Map<String, String> byFolded(Stream<String> texts) {
    return texts.collect(Collectors.toMap(FeedChecks::folded, text -> text, (one, same) -> one));
  }

  private void login(FeedLine line, FeedPerson person, Map<String, String> logins) {
    if (person.login() != null) {
      String login = folded(person.login());
      String other = logins.putIfAbsent(login, person.number());
      boolean taken = other != null && !other.equals(person.number());
      if (taken || loginsElsewhere.contains(login)) {
        fault(line, FeedFault.Kind.LOGIN_TWICE, FeedColumn.LOGIN, person.login());
      }
    }
  }

  /** Capitals and accents make no other login, and no other number. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * What no rule and nobody's post has is most likely a slip. In a first feed nobody has a post
   * yet, and nothing tells a slip from a role that no rule names: its keys are taken as they stand.
   */
  private void knownKeys(FeedLine line) {
    FeedPost post = line.row().post();
    if (!keys.roles().contains(post.role())) {
      fault(line, FeedFault.Kind.UNKNOWN_ROLE, FeedColumn.ROLE, post.role());
    }
    if (!keys.teams().contains(post.team().key())) {
      fault(line, FeedFault.Kind.UNKNOWN_TEAM, FeedColumn.TEAM_KEY, post.team().key());
    }
    if (post.stage() != null && !keys.stages().contains(post.stage())) {
      fault(line, FeedFault.Kind.UNKNOWN_STAGE, FeedColumn.STAGE, post.stage());
    }
  }

  /** Who leaves before a team is closed may be in it until then. */
  private void openTeam(FeedLine line) {
    FeedTeam team = line.row().post().team();
    LocalDate from = closed.get(team);
    if (from != null && !line.row().employment().isOverBefore(from)) {
      fault(line, FeedFault.Kind.TEAM_CLOSED, FeedColumn.TEAM, team.name());
    }
  }

  private void manager(FeedLine line) {
    String manager = line.row().managerNumber();
    FeedColumn column = FeedColumn.MANAGER_NUMBER;
    if (manager == null) {
      if (line.row().post().supervised()) {
        fault(line, FeedFault.Kind.NOBODY_SUPERVISES, column, "");
      }
    } else if (!file.numbers().contains(manager)) {
      fault(line, FeedFault.Kind.UNKNOWN_MANAGER, column, manager);
    } else if (lines.containsKey(manager) && !isHere(manager, firstDay(line.row()))) {
      fault(line, FeedFault.Kind.MANAGER_NOT_HERE, column, manager);
    }
  }

  /** Nothing follows from a line that could not be read but that it is there. */
  private boolean isHere(String number, LocalDate on) {
    return lines.get(number).stream().anyMatch(row -> row.isCurrentOn(on));
  }

  /** The first day on which somebody needs the manager whom their line names. */
  private LocalDate firstDay(FeedRow row) {
    LocalDate begins = row.post().startedOn();
    return begins.isAfter(day) ? begins : day;
  }

  private void fault(FeedLine line, FeedFault.Kind kind, FeedColumn column, String detail) {
    faults.add(new FeedFault(line.number(), kind, column, detail));
  }
}
