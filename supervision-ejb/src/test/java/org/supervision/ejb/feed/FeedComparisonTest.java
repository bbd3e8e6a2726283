package org.supervision.ejb.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.supervision.domain.feed.FeedChange;
import org.supervision.domain.feed.FeedChange.Kind;
import org.supervision.domain.feed.FeedColumn;
import org.supervision.domain.feed.FeedComparison;
import org.supervision.domain.feed.FeedEmployment;
import org.supervision.domain.feed.FeedFault;
import org.supervision.domain.feed.FeedFile;
import org.supervision.domain.feed.FeedRow;
import org.supervision.domain.feed.FeedTeam;
import org.supervision.domain.feed.ManagerLeaving;
import org.supervision.domain.feed.MoveToCome;
import org.supervision.domain.feed.PeopleNow;

/** What a feed would change, and what is wrong with it, on one file of many people. */
class FeedComparisonTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final long SEED = 20261124;
  private static final int COUNCIL = 1_000;
  private static final int MANY = 5_000;
  private static final List<FeedRow> PEOPLE = ManyPeople.of(COUNCIL, SEED);

  private final List<Map<FeedColumn, String>> lines =
      new ArrayList<>(PEOPLE.stream().map(FeedWriter::cells).toList());

  private final List<MoveToCome> moves = new ArrayList<>();
  private final Map<FeedTeam, LocalDate> closed = new HashMap<>();

  @Test
  void aFeedThatSaysWhatIsKnownChangesNothing() {
    FeedComparison comparison = compare(Set.of());
    assertThat(comparison.faults()).isEmpty();
    assertThat(comparison.changes()).isEmpty();
    assertThat(comparison.openBefore()).isEqualTo(COUNCIL);
  }

  @Test
  void fortyPlantedFaultsAmongFiveThousandAreReportedAndNothingElseIs() {
    List<FeedRow> many = ManyPeople.of(MANY, SEED);
    lines.clear();
    lines.addAll(many.stream().map(FeedWriter::cells).toList());
    PlantedFaults planted = new PlantedFaults(lines, SEED);
    planted.plantForty();
    assertThat(planted.planted()).hasSize(40);
    assertThat(compare(many, Set.of()).faults()).containsExactlyElementsOf(planted.planted());
  }

  @Test
  void everySortOfChangeIsTold() {
    lines.get(1).put(FeedColumn.EMPLOYMENT_END, "2026-12-31");
    lines.get(2).put(FeedColumn.TEAM, "Another team");
    lines.get(3).put(FeedColumn.MANAGER_NUMBER, ManyPeople.number(20));
    lines.get(4).put(FeedColumn.ABSENCES, "2026-11-09..");
    lines.get(5).put(FeedColumn.FAMILY_NAME, "Married");
    lines.get(6).put(FeedColumn.HOURS, "18,5");
    lines.remove(COUNCIL - 1);
    add(7, "2", ManyPeople.number(7));
    add(8, "1", "NEW");
    add(9, "2", "BACK");
    FeedComparison comparison = compare(Set.of("BACK/1"));
    assertThat(comparison.faults()).isEmpty();
    assertThat(comparison.changes())
        .extracting(change -> change.kind() + " " + change.line())
        .containsExactly(
            "LEAVER 3",
            "MOVER 4",
            "MANAGER 5",
            "ABSENCE 6",
            "DETAILS 7",
            "DETAILS 8",
            "SECOND_EMPLOYMENT 1001",
            "STARTER 1002",
            "REJOINER 1003",
            "LEAVER 0");
  }

  @Test
  void whoHandsSomebodyOverLaterIsStillNamed() {
    lines.get(4).put(FeedColumn.MANAGER_NUMBER, ManyPeople.number(20));
    moves.add(move(4, 20, 0, "2026-12-07"));
    assertThat(compare(Set.of()).changes()).isEmpty();
    assertThat(compare(Set.of()).faults()).isEmpty();
  }

  @Test
  void aThirdManagerWhileAMoveIsPlannedIsToldAtItsLine() {
    lines.get(4).put(FeedColumn.MANAGER_NUMBER, ManyPeople.number(40));
    moves.add(move(4, 20, 0, "2026-12-07"));
    assertThat(compare(Set.of()).faults())
        .containsExactly(
            new FeedFault(
                6, FeedFault.Kind.MOVE_PLANNED, FeedColumn.MANAGER_NUMBER, ManyPeople.number(40)));
    assertThat(compare(Set.of()).of(FeedChange.Kind.MANAGER)).isEmpty();
  }

  @Test
  void whoWouldBeInATeamThatIsClosedIsToldAtTheirLine() {
    closed.put(PEOPLE.get(21).post().team(), ManyPeople.TODAY);
    assertThat(compare(Set.of()).faults())
        .hasSize(20)
        .first()
        .isEqualTo(new FeedFault(22, FeedFault.Kind.TEAM_CLOSED, FeedColumn.TEAM, "Team 1"));
    lines.forEach(line -> line.replace(FeedColumn.TEAM, "Team 1", "Another team"));
    assertThat(compare(Set.of()).faults()).isEmpty();
  }

  @Test
  void whoLeavesBeforeATeamIsClosedIsInItUntilThen() {
    lines.get(1).put(FeedColumn.EMPLOYMENT_END, "2026-12-31");
    lines.get(1).put(FeedColumn.TEAM, "A team that ends");
    FeedTeam ending = ending("A team that ends");
    closed.put(ending, LocalDate.of(2027, 1, 1));
    assertThat(compare(Set.of()).faults()).isEmpty();
    closed.put(ending, LocalDate.of(2026, 12, 31));
    assertThat(compare(Set.of()).faults())
        .extracting(fault -> fault.line() + " " + fault.kind())
        .containsExactly("3 TEAM_CLOSED");
  }

  @Test
  void capitalsMakeNoOtherNumber() {
    lines.get(8).put(FeedColumn.PERSON_NUMBER, ManyPeople.number(8).toLowerCase(Locale.ROOT));
    lines.get(9).put(FeedColumn.EMPLOYMENT_NUMBER, "a");
    add(10, "x", "H2");
    add(10, "X", "H2");
    assertThat(compare(Set.of(ManyPeople.number(9) + "/A", "h2/1")).faults())
        .extracting(fault -> fault.line() + " " + fault.kind() + " " + fault.detail())
        .containsExactly(
            "10 OTHER_CAPITALS " + ManyPeople.number(8),
            "11 OTHER_CAPITALS A",
            "1002 OTHER_CAPITALS h2",
            "1003 OTHER_CAPITALS h2");
  }

  @Test
  void thePostThatIsSupervisedHereSaysWhoLeads() {
    lines.add(0, FeedWriter.cells(PEOPLE.get(5)));
    lines.get(0).put(FeedColumn.EMPLOYMENT_NUMBER, "2");
    lines.get(0).put(FeedColumn.SUPERVISED, "no");
    lines.get(0).put(FeedColumn.MANAGER_NUMBER, ManyPeople.number(40));
    assertThat(compare(Set.of()).of(FeedChange.Kind.MANAGER)).isEmpty();
    lines.get(0).put(FeedColumn.SUPERVISED, "yes");
    assertThat(compare(Set.of()).of(FeedChange.Kind.MANAGER)).hasSize(1);
    assertThat(led(compare(Set.of()))).containsExactly(ManyPeople.number(5));
  }

  @Test
  void whoLeavesTheDirectorateIsToldInsteadOfTheirNewManager() {
    lines.get(3).put(FeedColumn.DIRECTORATE, "Adults");
    lines.get(3).put(FeedColumn.MANAGER_NUMBER, ManyPeople.number(20));
    assertThat(compare(Set.of()).changes())
        .extracting(change -> change.kind() + " " + change.line())
        .containsExactly("MOVER 5", "DIRECTORATE 5");
    assertThat(led(compare(Set.of()))).containsExactly(ManyPeople.number(3));
    lines.forEach(line -> line.put(FeedColumn.DIRECTORATE, "Children and Families"));
    assertThat(compare(Set.of()).of(FeedChange.Kind.DIRECTORATE)).as("called otherwise").isEmpty();
  }

  @Test
  void whoStartedAfterAFileForALaterDayWasMadeDoesNotLeaveByIt() {
    LocalDate later = ManyPeople.TODAY.plusDays(10);
    FeedRow known = PEOPLE.get(9);
    FeedRow since =
        new FeedRow(
            known.person(),
            new FeedEmployment(
                "2", ManyPeople.TODAY.plusDays(3), null, known.employment().contract(), null),
            known.post(),
            known.managerNumber(),
            List.of());
    List<FeedRow> open = new ArrayList<>(PEOPLE);
    open.add(since);
    PeopleNow now = new PeopleNow(open, Set.of(), Set.of(), logins(open, Set.of()), moves, closed);
    assertThat(FeedComparison.of(now, read(), ManyPeople.KEYS, later, ManyPeople.TODAY).changes())
        .isEmpty();
    assertThat(FeedComparison.of(now, read(), ManyPeople.KEYS, later).changes())
        .extracting(FeedChange::kind)
        .containsExactly(FeedChange.Kind.LEAVER);
  }

  @Test
  void noMoveIsCalledOffOfWhoStartedAfterTheFileWasMade() {
    LocalDate later = ManyPeople.TODAY.plusDays(10);
    FeedRow known = PEOPLE.get(9);
    List<FeedRow> open = new ArrayList<>(PEOPLE);
    open.set(
        9,
        new FeedRow(
            known.person(),
            new FeedEmployment(
                "1", ManyPeople.TODAY.plusDays(3), null, known.employment().contract(), null),
            known.post(),
            known.managerNumber(),
            List.of()));
    lines.remove(9);
    moves.add(move(9, 0, 20, later.plusDays(5).toString()));
    PeopleNow now = new PeopleNow(open, Set.of(), Set.of(), logins(open, Set.of()), moves, closed);
    assertThat(FeedComparison.of(now, read(), ManyPeople.KEYS, later, ManyPeople.TODAY).movesOff())
        .isEmpty();
    assertThat(FeedComparison.of(now, read(), ManyPeople.KEYS, later).movesOff())
        .containsExactlyElementsOf(moves);
  }

  @Test
  void anImplausibleShareOfLeaversIsSeen() {
    lines.subList(COUNCIL - COUNCIL / 20, COUNCIL).clear();
    assertThat(compare(Set.of()).endsMoreThan(5)).isFalse();
    lines.remove(COUNCIL - COUNCIL / 20 - 1);
    FeedComparison comparison = compare(Set.of());
    assertThat(comparison.endsMoreThan(5)).isTrue();
    assertThat(comparison.of(FeedChange.Kind.LEAVER)).hasSize(COUNCIL / 20 + 1);
  }

  @Test
  void aLoopOverSeveralPeopleIsToldOnceAtItsFirstLine() {
    lines.get(0).put(FeedColumn.MANAGER_NUMBER, ManyPeople.number(45));
    lines.get(40).put(FeedColumn.MANAGER_NUMBER, ManyPeople.number(0));
    assertThat(compare(Set.of()).faults())
        .containsExactly(
            new FeedFault(
                2,
                FeedFault.Kind.LOOP_IN_THE_LINE,
                FeedColumn.MANAGER_NUMBER,
                ManyPeople.number(0)));
  }

  @Test
  void whoIsManagedBySomebodyWhoHasLeftIsTold() {
    lines.get(COUNCIL - 20).put(FeedColumn.EMPLOYMENT_END, "2026-11-23");
    assertThat(compare(Set.of()).faults())
        .hasSize(19)
        .allMatch(fault -> fault.kind() == FeedFault.Kind.MANAGER_NOT_HERE);
  }

  @Test
  void oneNumberIsOnePersonAndOneEmploymentOnce() {
    add(7, "1", ManyPeople.number(7));
    add(8, "2", ManyPeople.number(9));
    assertThat(compare(Set.of()).faults())
        .extracting(FeedFault::kind)
        .containsExactly(FeedFault.Kind.EMPLOYMENT_TWICE, FeedFault.Kind.TWO_PEOPLE_ONE_NUMBER);
  }

  @Test
  void anEmploymentThatHadEndedGoesOnWhereTheFileSaysSo() {
    add(9, "1", "AGAIN");
    assertThat(compare(Set.of("AGAIN/1")).changes())
        .extracting(FeedChange::kind)
        .containsExactly(FeedChange.Kind.REINSTATED);
  }

  @Test
  void aSecondPostMovesNoFile() {
    add(9, "2", ManyPeople.number(9));
    add(8, "1", "AGAIN");
    lines.get(5).put(FeedColumn.SUPERVISED, "no");
    FeedComparison comparison = compare(Set.of(ManyPeople.number(9) + "/2", "AGAIN/1"));
    assertThat(comparison.of(FeedChange.Kind.REINSTATED)).hasSize(2);
    assertThat(led(comparison)).containsExactly(ManyPeople.number(5), "AGAIN");
    lines.add(0, FeedWriter.cells(PEOPLE.get(5)));
    lines.get(0).put(FeedColumn.EMPLOYMENT_NUMBER, "2");
    assertThat(led(compare(Set.of()))).isEmpty();
  }

  @Test
  void capitalsMakeNoOtherLogin() {
    String login = PEOPLE.get(9).person().login();
    lines.get(8).put(FeedColumn.LOGIN, login.toUpperCase(Locale.ROOT));
    assertThat(compare(Set.of()).faults())
        .extracting(FeedFault::kind)
        .containsExactly(FeedFault.Kind.LOGIN_TWICE);
  }

  @Test
  void noCellOfTheReportIsAFormula() {
    lines.get(5).put(FeedColumn.FAMILY_NAME, "=cmd|' /C calc'!A0");
    lines.get(5).put(FeedColumn.GIVEN_NAME, "@SUM(1)");
    lines.get(6).put(FeedColumn.TITLE, "+1-2");
    String table = FeedReport.of(compare(Set.of()), List.of(), Map.of()).table();
    assertThat(table).contains("'@SUM(1)").doesNotContainPattern("(^|,|\\n)\"?[=+@-]");
  }

  @Test
  void anEmploymentThatEndsLaterThanItWasToIsNoLeaver() {
    lines.get(5).put(FeedColumn.EMPLOYMENT_END, "2027-06-30");
    List<FeedRow> ending = new ArrayList<>(PEOPLE);
    ending.set(5, ending(5, LocalDate.of(2026, 12, 31)));
    FeedComparison later = compare(ending, Set.of());
    assertThat(later.changes()).extracting(FeedChange::kind).containsExactly(Kind.LATER_END);
    assertThat(later.endsMoreThan(0)).isFalse();
    ending.set(5, ending(5, LocalDate.of(2027, 12, 31)));
    assertThat(compare(ending, Set.of()).changes())
        .extracting(FeedChange::kind)
        .containsExactly(Kind.LEAVER);
  }

  @Test
  void whoLeavesAfterTheirMoveIsMovedAndBeforeItIsNot() {
    moves.add(move(4, 20, 0, "2026-12-07"));
    moves.add(move(5, 20, 0, null));
    lines.get(4).put(FeedColumn.MANAGER_NUMBER, ManyPeople.number(20));
    lines.get(4).put(FeedColumn.EMPLOYMENT_END, "2026-12-07");
    lines.get(5).put(FeedColumn.EMPLOYMENT_END, "2026-12-07");
    assertThat(compare(Set.of()).movesOff()).isEmpty();
    lines.get(4).put(FeedColumn.EMPLOYMENT_END, "2026-12-06");
    assertThat(compare(Set.of()).movesOff()).containsExactly(moves.get(0));
    assertThat(compare(Set.of()).changes())
        .extracting(change -> change.kind() + " " + change.line())
        .containsExactly("LEAVER 6", "LEAVER 7", "MOVE_OFF 6");
  }

  @Test
  void nobodyPassesToWhoHasLeftByThen() {
    moves.add(move(4, 0, 20, "2026-12-07"));
    moves.add(move(5, 0, 20, "2026-11-30"));
    lines.get(20).put(FeedColumn.EMPLOYMENT_END, "2026-11-30");
    assertThat(compare(Set.of()).movesOff()).containsExactly(moves.get(0));
    add(20, "2", ManyPeople.number(20));
    lines.get(lines.size() - 1).put(FeedColumn.EMPLOYMENT_END, "");
    lines.get(lines.size() - 1).put(FeedColumn.LOGIN, "login20");
    assertThat(compare(Set.of()).movesOff()).as("another employment goes on").isEmpty();
  }

  @Test
  void aMoveThatCameWithAPostGoesWithItsFirstDay() {
    lines.get(4).put(FeedColumn.POST_START, "2026-12-07");
    lines.get(4).put(FeedColumn.MANAGER_NUMBER, ManyPeople.number(20));
    List<FeedRow> planned = new ArrayList<>(PEOPLE);
    planned.set(4, read().lines().get(4).row());
    moves.add(move(4, 0, 20, "2026-12-07"));
    assertThat(compare(planned, Set.of()).changes()).isEmpty();

    lines.set(4, FeedWriter.cells(PEOPLE.get(4)));
    assertThat(kinds(compare(planned, Set.of())))
        .as("taken back")
        .containsExactly(Kind.MOVER, Kind.MOVE_OFF);

    lines.get(4).put(FeedColumn.POST_START, "2026-12-14");
    lines.get(4).put(FeedColumn.MANAGER_NUMBER, ManyPeople.number(20));
    FeedComparison later = compare(planned, Set.of());
    assertThat(later.faults()).isEmpty();
    assertThat(kinds(later)).containsExactly(Kind.MOVER, Kind.MANAGER, Kind.MOVE_OFF);
    assertThat(later.of(Kind.MANAGER).get(0).before().managerNumber())
        .isEqualTo(ManyPeople.number(0));
  }

  @Test
  void whatIsToldLateOfDaysAwayIsAddedAndNothingThatIsOverIsLost() {
    List<FeedRow> known = new ArrayList<>(PEOPLE);
    known.set(4, away(4, "2026-03-02..2026-03-06|2026-11-09.."));
    lines.get(4).put(FeedColumn.ABSENCES, "2026-10-05..2026-10-09|2026-11-09..2026-11-22");
    List<FeedChange> changes = compare(known, Set.of()).changes();
    assertThat(changes).extracting(FeedChange::kind).containsExactly(Kind.ABSENCE);
    assertThat(FeedWriter.cells(changes.get(0).after()).get(FeedColumn.ABSENCES))
        .isEqualTo("2026-03-02..2026-03-06|2026-10-05..2026-10-09|2026-11-09..2026-11-22");

    known.set(4, changes.get(0).after());
    assertThat(compare(known, Set.of()).changes()).as("run twice").isEmpty();
    lines.get(4).put(FeedColumn.ABSENCES, "");
    assertThat(compare(known, Set.of()).changes()).as("left out").isEmpty();
  }

  @Test
  void whoIsToComeNeedsAManagerWhoIsHereThen() {
    add(5, "1", "NEW");
    Map<FeedColumn, String> starter = lines.get(lines.size() - 1);
    starter.put(FeedColumn.EMPLOYMENT_START, "2026-12-07");
    starter.put(FeedColumn.POST_START, "2026-12-07");
    starter.put(FeedColumn.MANAGER_NUMBER, ManyPeople.number(6));
    lines.get(6).put(FeedColumn.EMPLOYMENT_END, "2026-12-07");
    assertThat(compare(Set.of()).faults()).isEmpty();
    for (String end : new String[] {"2026-12-06", "2026-11-20"}) {
      lines.get(6).put(FeedColumn.EMPLOYMENT_END, end);
      assertThat(compare(Set.of()).faults())
          .extracting(fault -> fault.line() + " " + fault.kind())
          .containsExactly("1002 MANAGER_NOT_HERE");
    }
  }

  @Test
  void whoWouldBeLeftWithoutAManagerIsTold() {
    assertThat(compare(Set.of()).managersLeaving()).isEmpty();
    lines.get(20).put(FeedColumn.EMPLOYMENT_END, "2026-11-27");
    lines.get(21).put(FeedColumn.EMPLOYMENT_END, "2026-11-27");
    assertThat(compare(Set.of()).faults()).isEmpty();
    assertThat(compare(Set.of()).managersLeaving())
        .containsExactly(
            new ManagerLeaving(PEOPLE.get(20).person(), LocalDate.of(2026, 11, 27), 18));
  }

  private static List<Kind> kinds(FeedComparison comparison) {
    return comparison.changes().stream().map(FeedChange::kind).toList();
  }

  private static MoveToCome move(int who, int from, int to, String on) {
    return new MoveToCome(
        "move-" + who,
        ManyPeople.number(who),
        ManyPeople.number(from),
        ManyPeople.number(to),
        on == null ? null : LocalDate.parse(on),
        on != null);
  }

  private FeedRow ending(int who, LocalDate lastDay) {
    return as(who, FeedColumn.EMPLOYMENT_END, lastDay.toString());
  }

  private FeedRow away(int who, String days) {
    return as(who, FeedColumn.ABSENCES, days);
  }

  /** Somebody as they are known, but for one cell. */
  private FeedRow as(int who, FeedColumn column, String cell) {
    Map<FeedColumn, String> told = lines.get(who);
    Map<FeedColumn, String> other = FeedWriter.cells(PEOPLE.get(who));
    other.put(column, cell);
    lines.set(who, other);
    FeedRow row = read().lines().get(who).row();
    lines.set(who, told);
    return row;
  }

  private List<String> led(FeedComparison comparison) {
    Staff staff = new Staff("northmere", ManyPeople.TODAY.atStartOfDay(LONDON).toInstant(), LONDON);
    staff.beEmployed(PEOPLE.stream().map(row -> row.person().number()).toList());
    return FeedApplying.led(comparison.changes(), read().lines(), staff).stream()
        .map(change -> change.person().number())
        .toList();
  }

  private static Map<String, String> logins(List<FeedRow> known, Set<String> over) {
    Map<String, String> logins = ManyPeople.logins(PEOPLE);
    logins.putAll(ManyPeople.logins(known));
    over.forEach(key -> logins.putIfAbsent(key.substring(0, key.indexOf('/')), ""));
    return logins;
  }

  private void add(int like, String employment, String number) {
    Map<FeedColumn, String> line = FeedWriter.cells(PEOPLE.get(like));
    line.put(FeedColumn.PERSON_NUMBER, number);
    line.put(FeedColumn.EMPLOYMENT_NUMBER, employment);
    if (!number.equals(PEOPLE.get(like).person().number())) {
      line.put(FeedColumn.LOGIN, "");
    }
    lines.add(line);
  }

  private static FeedTeam ending(String name) {
    FeedTeam like = PEOPLE.get(1).post().team();
    return new FeedTeam(like.key(), name, like.service(), like.directorate());
  }

  private FeedComparison compare(Set<String> over) {
    return compare(PEOPLE, over);
  }

  private FeedComparison compare(List<FeedRow> known, Set<String> over) {
    return FeedComparison.of(
        new PeopleNow(known, over, Set.of(), logins(known, over), moves, closed),
        read(),
        ManyPeople.KEYS,
        ManyPeople.TODAY);
  }

  private FeedFile read() {
    StringBuilder text = new StringBuilder();
    FeedWriter.line(text, List.of(FeedColumn.values()).stream().map(FeedColumn::header).toList());
    lines.forEach(line -> FeedWriter.line(text, line.values()));
    return FeedReader.read(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
