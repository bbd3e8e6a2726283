package org.supervision.ejb.feed;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.supervision.domain.feed.FeedChange;
import org.supervision.domain.feed.FeedChange.Kind;
import org.supervision.domain.feed.FeedLine;
import org.supervision.domain.feed.FeedRow;
import org.supervision.domain.feed.LeadLines;
import org.supervision.domain.shared.RuleBroken;

/**
 * Makes the changes of a feed in the transaction that is under way: first who is there and as what,
 * then under whom, from the top down, so that nobody is passed to somebody who still stands below
 * them; leavers last, when nobody is held by them any more.
 */
class FeedApplying {

  private static final int AT_ONCE = 50;
  private static final Set<Kind> LED =
      EnumSet.of(Kind.MANAGER, Kind.DIRECTORATE, Kind.REINSTATED, Kind.MOVER);

  private static final Set<Kind> NAMES_LINE = EnumSet.of(Kind.MANAGER, Kind.DIRECTORATE);

  private static final Set<Kind> ENDING = EnumSet.of(Kind.LEAVER, Kind.LATER_END);
  private static final Set<Kind> LATER =
      EnumSet.of(Kind.MANAGER, Kind.MOVE_OFF, Kind.LEAVER, Kind.LATER_END);

  @Inject private FeedPeople people;
  @Inject private FeedEmployees employees;
  @Inject private FeedLines lines;
  @Inject private FeedLeavers leavers;
  @Inject private FeedProgress progress;

  /** No team of the organisation is closed before this transaction ends. */
  void hold(String organisationId) {
    people.holdTeams(organisationId);
  }

  /**
   * @param byPersonId who applies it
   * @throws FeedStopped where a rule refuses one of them
   */
  void apply(FeedPreview preview, Staff staff, String runId, String byPersonId) {
    List<FeedChange> changes = preview.comparison().changes();
    LeadLines leads = LeadLines.of(preview.file().lines(), staff.day());
    Steps steps = new Steps(runId, changes.size());
    staff.know(
        people.everybody(staff.organisationId()),
        people.teams(staff.organisationId()),
        people.open(staff.organisationId(), staff.day()));
    if (preview.gain().isFirst()) {
      staff.beFirst();
    }
    employees.giveUpLogins(changes, staff);
    each(employing(changes), steps, change -> employ(change, staff));
    people.writeAndLetGo();
    lines.join(newcomers(changes, leads), staff);
    people.writeAndLetGo();
    preview.comparison().movesOff().forEach(lines::callOff);
    people.writeAndLetGo();
    each(
        led(changes, preview.file().lines(), staff),
        steps,
        change -> {
          FeedRow row = leads.of(change.person().number()).row();
          if (change.kind() == Kind.DIRECTORATE) {
            lines.leaveDirectorate(row, staff);
          } else {
            lines.follow(row, staff, runId, byPersonId);
          }
          people.writeAndLetGo();
        });
    of(changes, Kind.REJOINER).stream()
        .map(change -> leads.of(change.person().number()).row())
        .distinct()
        .forEach(row -> lines.comeBack(row, staff));
    each(ending(changes), steps, change -> leavers.end(change, staff, employees));
    people.writeAndLetGo();
    lines.askForDeviations(preview.breaches(), staff, byPersonId);
    of(changes, Kind.DETAILS).stream()
        .filter(FeedApplying::goesOn)
        .forEach(change -> leavers.goOn(change, staff, employees));
    people.writeAndLetGo();
    progress.tell(runId, changes.size(), changes.size());
  }

  private void employ(FeedChange change, Staff staff) {
    switch (change.kind()) {
      case STARTER, REJOINER, SECOND_EMPLOYMENT -> employees.begin(change.after(), staff);
      case REINSTATED -> employees.reinstate(change.after(), staff);
      case MOVER -> employees.move(change.after(), staff);
      case ABSENCE -> employees.absences(change, staff);
      case DETAILS -> employees.correct(change.after(), staff);
      default -> {
        // Lines and leavers come when everybody is there.
      }
    }
  }

  private void each(List<FeedChange> changes, Steps steps, Consumer<FeedChange> step) {
    for (FeedChange change : changes) {
      try {
        step.accept(change);
      } catch (RuleBroken refused) {
        throw new FeedStopped(change.line(), refused);
      }
      steps.made(change);
    }
  }

  private static List<FeedChange> employing(List<FeedChange> changes) {
    return changes.stream().filter(change -> !LATER.contains(change.kind())).toList();
  }

  private static List<FeedChange> ending(List<FeedChange> changes) {
    return changes.stream().filter(change -> ENDING.contains(change.kind())).toList();
  }

  private static List<FeedChange> of(List<FeedChange> changes, Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  /** Each new person once, by the line that says under whom they stand. */
  private static List<FeedRow> newcomers(List<FeedChange> changes, LeadLines leads) {
    return of(changes, Kind.STARTER).stream()
        .map(change -> change.person().number())
        .distinct()
        .map(number -> leads.of(number).row())
        .toList();
  }

  /**
   * Whose line changes, each person once, from the top down. The line of the file that leads says
   * it, whatever becomes of other posts of theirs; where none is supervised here any more, all do.
   */
  static List<FeedChange> led(List<FeedChange> changes, List<FeedLine> file, Staff staff) {
    LeadLines leads = LeadLines.of(file, staff.day());
    Map<String, String> above = new HashMap<>();
    for (FeedLine line : file) {
      String number = line.row().person().number();
      above.put(number, leads.of(number).row().managerNumber());
    }
    Set<String> told = new HashSet<>();
    List<FeedChange> led = new ArrayList<>();
    changes.stream()
        .filter(FeedApplying::changesLine)
        .filter(
            change ->
                NAMES_LINE.contains(change.kind())
                    || leads(change, leads.of(change.person().number())))
        .filter(
            change ->
                change.kind() != Kind.REINSTATED || !staff.isEmployed(change.person().number()))
        .sorted(Comparator.comparing(change -> NAMES_LINE.contains(change.kind()) ? 0 : 1))
        .filter(change -> told.add(change.person().number()))
        .forEach(led::add);
    led.sort(Comparator.comparingInt(change -> depth(change.person().number(), above)));
    return led;
  }

  private static boolean leads(FeedChange change, FeedLine lead) {
    return change.line() == lead.number() || !lead.row().post().supervised();
  }

  private static boolean changesLine(FeedChange change) {
    return LED.contains(change.kind())
        && (change.kind() != Kind.MOVER
            || change.before().post().supervised() != change.after().post().supervised());
  }

  private static int depth(String number, Map<String, String> above) {
    int depth = 0;
    for (String at = above.get(number); at != null && depth < above.size(); at = above.get(at)) {
      depth++;
    }
    return depth;
  }

  private static boolean goesOn(FeedChange change) {
    return change.before().employment().endedOn() != null
        && change.after().employment().endedOn() == null;
  }

  /** Counts, and tells now and then. */
  private final class Steps {

    private final String runId;
    private final int total;
    private final Set<FeedChange> done = new HashSet<>();

    Steps(String runId, int total) {
      this.runId = runId;
      this.total = total;
      progress.tell(runId, 0, total);
    }

    /** Some are made in two places: they count once. */
    void made(FeedChange change) {
      if (done.add(change) && done.size() % AT_ONCE == 0) {
        progress.tell(runId, done.size(), total);
      }
    }
  }
}
