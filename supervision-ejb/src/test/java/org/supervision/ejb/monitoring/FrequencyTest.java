package org.supervision.ejb.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.supervision.domain.file.SupervisedPair;
import org.supervision.domain.monitoring.MonthOutcome;
import org.supervision.domain.monitoring.Outcome;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.policy.Caseload;
import org.supervision.domain.policy.CaseloadRange;
import org.supervision.domain.record.SessionFollowUp;
import org.supervision.domain.session.SessionState;

/** The people of a month, taken together and written as a table. */
class FrequencyTest {

  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate DUE = LocalDate.of(2026, 10, 15);

  @Test
  void teamsOfOneNameInTwoServicesAreTwoTeams() {
    Frequency month =
        month(held("First Response", "East"), notHeld("Families First", "East", null));
    assertThat(month.byTeam())
        .hasSize(2)
        .hasEntrySatisfying(
            new TeamName("First Response", "East"),
            team -> assertThat(team.getOnTime()).isEqualTo(1))
        .hasEntrySatisfying(
            new TeamName("Families First", "East"),
            team -> assertThat(team.getNotHeld()).isEqualTo(1));
    assertThat(month.of(filter("", "Families First: East")).people()).hasSize(1);
    assertThat(month.of(FrequencyFilter.NONE).people()).hasSize(2);
  }

  @Test
  void aServiceHasItsPeopleAlone() {
    Frequency month =
        month(held("First Response", "East"), notHeld("Families First", "East", null));
    assertThat(month.services()).containsExactly("Families First", "First Response");
    assertThat(month.of(filter("First Response", "")).figures().getOnTime()).isEqualTo(1);
    assertThat(month.of(filter("First Response", "")).figures().getDue()).isEqualTo(1);
    assertThat(month.of(filter(null, null)).people()).hasSize(2);
  }

  @Test
  void whatIsOverdueTodayIsCountedByHowLong() {
    Figures figures =
        month(notHeld("A", "East", null), notHeld("A", "East", TODAY), held("A", "East")).figures();
    assertThat(figures.overdue(29, Integer.MAX_VALUE)).as("40 days").isEqualTo(1);
    assertThat(figures.overdue(40, 40)).isEqualTo(1);
    assertThat(figures.overdue(1, 39)).as("held since, or in time").isZero();
  }

  @Test
  void aSupervisorOfTooManyIsCountedOnceHoweverManyTheyAre() {
    SupervisorLoad over = new SupervisorLoad(8, true, false);
    Figures figures = month(under(over, "East"), under(over, "West")).figures();
    assertThat(figures.getSupervisors()).isEqualTo(1);
    assertThat(figures.getSupervisorsOver()).isEqualTo(1);
    assertThat(figures.getSupervisorsUnder()).isZero();
  }

  @Test
  void protectedTimeIsMeasuredApartFromHeldAndOnTime() {
    HeldTimes times =
        HeldTimes.of(
            List.of(session(90, false), session(120, true), session(60, null), session(90, null)));
    assertThat(times).isEqualTo(new HeldTimes(4, 1, 1));
    assertThat(times.known()).isEqualTo(3);
    assertThat(times.broken()).as("too short or interrupted").isEqualTo(2);
  }

  private static SessionFollowUp session(int minutes, Boolean interrupted) {
    return new SessionFollowUp(
        "supervisee",
        "relationship",
        DUE,
        "personal",
        minutes,
        SessionState.HELD,
        null,
        null,
        null,
        null,
        interrupted);
  }

  @Test
  void whatWasHeldAfterTheMonthIsLateUntilThatDayOnly() throws Exception {
    LocalDate since = LocalDate.of(2026, 11, 2);
    CSVRecord line = table(month(notHeld("Families First", "East", since)));
    assertThat(line.get("held_on")).isEqualTo("2026-11-02");
    assertThat(line.get("days_late")).isEqualTo("18");
    assertThat(line.get("outcome")).isEqualTo("not-held");
  }

  @Test
  void whatWasNeverHeldIsLateUntilToday() throws Exception {
    CSVRecord line = table(month(notHeld("Families First", "East", null)));
    assertThat(line.get("held_on")).isEmpty();
    assertThat(line.get("days_late")).isEqualTo("40");
  }

  @Test
  void aNameThatIsAFormulaIsWrittenAsText() throws Exception {
    CSVRecord line = table(month(held("=cmd()", "East")));
    assertThat(line.get("service")).isEqualTo("'=cmd()");
  }

  private static CSVRecord table(Frequency month) throws Exception {
    return CSVFormat.DEFAULT
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(PersonLines.of(month).csv()))
        .getRecords()
        .get(0);
  }

  @Test
  void whoCarriesMoreCasesThanThePolicySaysIsCountedAndNobodyElse() {
    Frequency month =
        month(carrying(19), carrying(18), carrying(11), held("Families First", "East"));
    assertThat(month.figures().getCaseloads()).as("of whom it is known").isEqualTo(3);
    assertThat(month.figures().getCaseloadsOver()).isEqualTo(1);
    assertThat(month.figures().getCaseloadsUnder()).isEqualTo(1);
    assertThat(month.people()).filteredOn(PersonMonth::isCaseloadOver).hasSize(1);
  }

  private static Frequency month(PersonMonth... people) {
    return new Frequency(OCTOBER, List.of(people), TODAY);
  }

  private static PersonMonth held(String service, String team) {
    return person(service, team, new MonthOutcome(Outcome.ON_TIME, DUE, DUE, null), null);
  }

  private static PersonMonth notHeld(String service, String team, LocalDate since) {
    return person(service, team, new MonthOutcome(Outcome.NOT_HELD, DUE, null, null), since);
  }

  private static PersonMonth under(SupervisorLoad load, String team) {
    MonthOutcome notDue = new MonthOutcome(Outcome.NOT_DUE, null, null, null);
    return person("Families First", team, notDue, null, load);
  }

  private static PersonMonth person(
      String service, String team, MonthOutcome outcome, LocalDate since) {
    return person(service, team, outcome, since, SupervisorLoad.UNSAID);
  }

  private static PersonMonth person(
      String service, String team, MonthOutcome outcome, LocalDate since, SupervisorLoad load) {
    return person(service, team, outcome, since, load, null);
  }

  private static PersonMonth carrying(int cases) {
    MonthOutcome notDue = new MonthOutcome(Outcome.NOT_DUE, null, null, null);
    CaseloadRange range = new CaseloadRange(List.of("families-first"), 12, 18, "4");
    Caseload caseload = new Caseload(cases, range);
    return person("Families First", "East", notDue, null, SupervisorLoad.UNSAID, caseload);
  }

  private static PersonMonth person(
      String service,
      String team,
      MonthOutcome outcome,
      LocalDate since,
      SupervisorLoad load,
      Caseload caseload) {
    return new PersonMonth(
        pair(team),
        service,
        outcome,
        outcome.heldOn(),
        since,
        List.of(),
        0,
        0,
        0,
        null,
        new HeldTimes(0, 0, 0),
        load,
        caseload);
  }

  private static FrequencyFilter filter(String service, String team) {
    return new FrequencyFilter(service, team, null);
  }

  private static SupervisedPair pair(String team) {
    return new SupervisedPair(
        "relationship",
        RelationshipKind.LINE_MANAGEMENT,
        Instant.EPOCH,
        null,
        "file",
        "supervisee",
        "Ada",
        "Quill",
        "supervisor",
        "Bo",
        "Marsh",
        "Social worker",
        "social-worker",
        null,
        null,
        true,
        "families-first",
        team,
        null,
        null,
        null,
        1,
        null,
        null,
        null);
  }
}
