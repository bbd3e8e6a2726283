package org.supervision.domain.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.supervision.domain.feed.FeedChange.Kind;

/**
 * What a feed would change, reckoned without changing anything: the dry run. A feed with a fault is
 * refused whole, whatever else it says.
 */
public final class FeedComparison {

  private final PeopleNow now;
  private final LocalDate day;
  private final LocalDate madeOn;
  private final LeadLines leads;
  private final Map<String, List<FeedRow>> posts;
  private final DirectorateLeavers leaving;
  private final LastDays last;
  private final MovesCalledOff movesOff;
  private final Map<String, MoveToCome> planned = new HashMap<>();
  private final List<FeedFault> faults;
  private final List<FeedChange> changes = new ArrayList<>();

  private FeedComparison(
      PeopleNow now, FeedFile feed, LocalDate day, LocalDate madeOn, List<FeedFault> faults) {
    this.now = now;
    this.day = day;
    this.madeOn = madeOn;
    this.posts = now.open().stream().collect(Collectors.groupingBy(row -> row.person().number()));
    this.leads = LeadLines.of(feed.lines(), day);
    this.leaving = new DirectorateLeavers(posts, feed, day);
    this.last = new LastDays(now, feed, day, madeOn);
    this.movesOff = new MovesCalledOff(now, leads, last);
    now.moves().stream()
        .filter(move -> move.planned() && !movesOff.has(move))
        .forEach(move -> planned.put(move.number(), move));
    this.faults = new ArrayList<>(faults);
  }

  /**
   * Compares a feed with what is known.
   *
   * @param day from which it would take effect
   */
  public static FeedComparison of(PeopleNow now, FeedFile feed, FeedKeys keys, LocalDate day) {
    return of(now, feed, keys, day, day);
  }

  /**
   * The same for a file that was made before that day: who started since then is not in it, and
   * does not leave by it.
   *
   * @param madeOn the day on which it came
   */
  public static FeedComparison of(
      PeopleNow now, FeedFile feed, FeedKeys keys, LocalDate day, LocalDate madeOn) {
    List<FeedFault> faults = new FeedChecks(feed, keys, now, day).faults();
    FeedComparison comparison = new FeedComparison(now, feed, day, madeOn, faults);
    comparison.compare(feed);
    return comparison;
  }

  /** Why it cannot be applied, in order of its lines; empty where it can. */
  public List<FeedFault> faults() {
    return faults.stream().sorted().toList();
  }

  /** What it would change, in order of its lines; who is not named any more comes last. */
  public List<FeedChange> changes() {
    return List.copyOf(changes);
  }

  /** The changes of one kind. */
  public List<FeedChange> of(Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  /** The moves that do not happen by it. */
  public List<MoveToCome> movesOff() {
    return movesOff.all();
  }

  /**
   * Line managers of the file who leave before those whom they manage, the first to leave first.
   */
  public List<ManagerLeaving> managersLeaving() {
    return leads.ofManagers().entrySet().stream()
        .filter(team -> last.of(team.getKey()) != null)
        .map(team -> leaving(team.getKey(), team.getValue()))
        .filter(leaving -> leaving.people() > 0)
        .sorted(Comparator.comparing(ManagerLeaving::lastOn))
        .toList();
  }

  private ManagerLeaving leaving(String manager, List<FeedLine> team) {
    LocalDate lastOn = last.of(manager);
    long people =
        team.stream().filter(one -> last.stays(one.row().person().number(), lastOn)).count();
    return new ManagerLeaving(leads.of(manager).row().person(), lastOn, (int) people);
  }

  /** How many employments are open before it. */
  public int openBefore() {
    return now.open().size();
  }

  /** Whether more than so many in a hundred of the open employments would end, or leave here. */
  public boolean endsMoreThan(int percent) {
    int ending = of(Kind.LEAVER).size() + of(Kind.DIRECTORATE).size();
    return ending * 100L > (long) percent * openBefore();
  }

  private void compare(FeedFile feed) {
    Map<String, FeedRow> known = new HashMap<>();
    Set<String> employed = new HashSet<>();
    now.open().forEach(row -> known.put(row.key(), row));
    now.open().forEach(row -> employed.add(row.person().number()));
    Set<String> told = new HashSet<>();
    for (FeedLine line : feed.lines()) {
      FeedRow before = known.get(line.row().key());
      if (told.add(line.row().key())) {
        if (before != null) {
          changed(line, before);
        } else if (!isHistory(line.row())) {
          add(begins(line.row(), employed), line, null);
          leadsAnew(line);
        }
      }
    }
    now.open().stream()
        .filter(row -> !told.contains(row.key()))
        .filter(row -> !row.hasStartedSince(madeOn, day))
        .filter(row -> !feed.numbers().contains(row.person().number()) || feed.faults().isEmpty())
        .forEach(row -> changes.add(new FeedChange(Kind.LEAVER, 0, row, null)));
    movesOff().stream().map(MoveToCome::number).distinct().forEach(this::moveOff);
  }

  private void moveOff(String number) {
    FeedLine lead = leads.of(number);
    posts.getOrDefault(number, List.of()).stream()
        .findFirst()
        .ifPresent(
            before ->
                changes.add(
                    new FeedChange(
                        Kind.MOVE_OFF,
                        lead == null ? 0 : lead.number(),
                        before,
                        lead == null ? null : lead.row())));
  }

  private boolean isHistory(FeedRow row) {
    return row.employment().isOverBefore(day);
  }

  private Kind begins(FeedRow row, Set<String> employed) {
    String number = row.person().number();
    if (now.isFirst()) {
      return Kind.STARTER;
    }
    if (now.overKeys().contains(row.key())) {
      return Kind.REINSTATED;
    }
    if (employed.contains(number)) {
      return Kind.SECOND_EMPLOYMENT;
    }
    boolean before = now.overKeys().stream().anyMatch(key -> key.startsWith(number + "/"));
    return before || now.numbers().contains(number) ? Kind.REJOINER : Kind.STARTER;
  }

  private void changed(FeedLine line, FeedRow before) {
    FeedRow after = line.row();
    LocalDate was = before.employment().endedOn();
    LocalDate is = after.employment().endedOn();
    if (is != null && !is.equals(was)) {
      add(was != null && is.isAfter(was) ? Kind.LATER_END : Kind.LEAVER, line, before);
    }
    if (!before.post().equals(after.post())) {
      add(Kind.MOVER, line, before);
    }
    boolean lead = leads.isLead(line);
    if (lead && leaving.has(after.person().number())) {
      add(Kind.DIRECTORATE, line, before);
    } else if (lead && !isHistory(after) && hasOtherManager(asIs(before), after)) {
      manager(line, asIs(before));
    }
    if (lead) {
      absences(line, before);
    }
    if (!before.person().equals(after.person()) || hasOtherTerms(before, after)) {
      add(Kind.DETAILS, line, before);
    }
  }

  /** Told whole, and shown as they will be. */
  private void absences(FeedLine line, FeedRow before) {
    List<FeedAbsence> known = before.absences();
    List<FeedAbsence> away = FeedAbsence.onceTold(known, line.row().absences(), day);
    if (!Set.copyOf(known).equals(Set.copyOf(away))) {
      changes.add(new FeedChange(Kind.ABSENCE, line.number(), before, line.row().away(away)));
    }
  }

  /** Who is handed over by a move that does not happen stays with who was to hand them over. */
  private FeedRow asIs(FeedRow before) {
    return movesOff().stream()
        .filter(move -> move.planned() && move.number().equals(before.person().number()))
        .findFirst()
        .map(move -> before.managedBy(move.fromNumber()))
        .orElse(before);
  }

  /** A post more can be the first that is supervised here: then it says who leads. */
  private void leadsAnew(FeedLine line) {
    List<FeedRow> before = posts.getOrDefault(line.row().person().number(), List.of());
    if (!before.isEmpty() && leads.isLead(line)) {
      if (leaving.has(line.row().person().number())) {
        add(Kind.DIRECTORATE, line, before.get(0));
        return;
      }
      boolean wasSupervised = before.stream().anyMatch(row -> row.post().supervised());
      if (wasSupervised != line.row().post().supervised()
          || hasOtherManager(before.get(0), line.row())) {
        manager(line, before.get(0));
      }
    }
  }

  /** A move that is planned is called off by people, who know why it was. */
  private void manager(FeedLine line, FeedRow before) {
    FeedRow after = line.row();
    if (after.post().supervised() && planned.containsKey(after.person().number())) {
      faults.add(
          new FeedFault(
              line.number(),
              FeedFault.Kind.MOVE_PLANNED,
              FeedColumn.MANAGER_NUMBER,
              String.valueOf(after.managerNumber())));
    } else {
      add(Kind.MANAGER, line, before);
    }
  }

  /** Until the day of a move that is planned, HR still names who hands over. */
  private boolean hasOtherManager(FeedRow before, FeedRow after) {
    String manager = after.managerNumber();
    MoveToCome move = planned.get(after.person().number());
    return !Objects.equals(before.managerNumber(), manager)
        && (manager == null || move == null || !manager.equals(move.fromNumber()));
  }

  private static boolean hasOtherTerms(FeedRow before, FeedRow after) {
    FeedEmployment was = before.employment();
    FeedEmployment is = after.employment();
    boolean endTakenBack = was.endedOn() != null && is.endedOn() == null;
    return endTakenBack
        || !was.startedOn().equals(is.startedOn())
        || was.contract() != is.contract()
        || !Objects.equals(was.hours(), is.hours());
  }

  private void add(Kind kind, FeedLine line, FeedRow before) {
    changes.add(new FeedChange(kind, line.number(), before, line.row()));
  }
}
