package org.supervision.domain.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with a feed as a whole, beyond the single cell. */
final class FeedChecks {

  private final FeedFile file;
  private final FeedKeys keys;
  private final Set<String> loginsElsewhere;
  private final LocalDate day;
  private final List<FeedFault> faults = new ArrayList<>();
  private final Set<String> here = new HashSet<>();

  FeedChecks(FeedFile file, FeedKeys keys, Set<String> loginsElsewhere, LocalDate day) {
    this.file = file;
    this.keys = keys;
    this.loginsElsewhere =
        loginsElsewhere.stream().map(FeedChecks::folded).collect(Collectors.toSet());
    this.day = day;
  }

  /** All faults of the file in order of its lines, those of reading it included. */
  List<FeedFault> faults() {
    faults.addAll(file.faults());
    file.lines().stream()
        .filter(line -> line.row().isCurrentOn(day))
        .forEach(line -> here.add(line.row().person().number()));
    numbers();
    for (FeedLine line : file.lines()) {
      knownKeys(line);
      if (!line.row().employment().isOverBefore(day)) {
        manager(line);
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
      if (!employments.add(line.row().key())) {
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

  /** Capitals make no other login, and no other number. */
  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

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

  private void manager(FeedLine line) {
    String manager = line.row().managerNumber();
    FeedColumn column = FeedColumn.MANAGER_NUMBER;
    if (manager == null) {
      if (line.row().post().supervised()) {
        fault(line, FeedFault.Kind.NOBODY_SUPERVISES, column, "");
      }
    } else if (!file.numbers().contains(manager)) {
      fault(line, FeedFault.Kind.UNKNOWN_MANAGER, column, manager);
    } else if (!here.contains(manager) && line.row().isCurrentOn(day) && isRead(manager)) {
      fault(line, FeedFault.Kind.MANAGER_NOT_HERE, column, manager);
    }
  }

  /** Nothing follows from a line that could not be read but that it is there. */
  private boolean isRead(String number) {
    return file.lines().stream().anyMatch(line -> line.row().person().number().equals(number));
  }

  private void fault(FeedLine line, FeedFault.Kind kind, FeedColumn column, String detail) {
    faults.add(new FeedFault(line.number(), kind, column, detail));
  }
}
