package org.supervision.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.shell.Axe;
import org.supervision.stage.Browsers;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** Whether supervision takes place: for whom somebody manages, and never what was said (Q1). */
@OnStage
@Tag("payara")
class FrequencyIT {

  private static final String NOVEMBER = "?month=2026-11";

  @Test
  void whoWasSupervisedLateIsNamedWithTheDayItWasDueAndTheDayItWasHeld(Stage stage)
      throws Exception {
    Visitor ruth = Visitor.of(stage.url(), "ruth");
    assertThat(ruth.get("/frequency/people?month=2026-10&show=late").body())
        .contains("Dev Sharrock", "supervised by Tom Aldous")
        .contains("Thu 15 Oct", "Held Mon 19 Oct, 4 days late", "(1.4.2, appendix 4).")
        .doesNotContain("Priya Nandra");
    assertThat(ruth.get("/frequency/people?month=2026-10&show=not-counted").body())
        .contains("Sam Okell", "New here")
        .doesNotContain("Dev Sharrock");
    assertThat(ruth.get("/frequency/people" + NOVEMBER + "&show=not-counted").body())
        .contains("Marta Voss", "Away");
  }

  @Test
  void whoWasNotSupervisedIsListedAndNobodyElse(Stage stage) throws Exception {
    Visitor ruth = Visitor.of(stage.url(), "ruth");
    String list = ruth.get("/frequency/people" + NOVEMBER + "&show=not-held").body();
    for (CSVRecord person : table(ruth)) {
      boolean listed = list.contains(">" + person.get("name") + "</a>");
      assertThat(listed).as(person.get("name")).isEqualTo(isNotHeld(person));
    }
  }

  private static boolean isNotHeld(CSVRecord person) {
    return person.get("outcome").equals("not-held");
  }

  /**
   * Everybody the head of service manages, who are more than one page of the list, for a meeting.
   */
  @Test
  void aListIsPrintedWholeAndSaysWhoPrintedIt(Stage stage) throws Exception {
    Visitor dee = Visitor.of(stage.url(), "dee");
    String paper = dee.get("/frequency/people" + NOVEMBER + "&print=yes").body();
    for (CSVRecord person : table(dee)) {
      assertThat(paper).contains(">" + person.get("name") + "</a>");
    }
    assertThat(paper).contains("Everybody; All teams. Printed by Dee Ashgrove, ");
    assertThat(paper).doesNotContain("Next page");
    assertThat(dee.get("/frequency/people" + NOVEMBER).body())
        .containsPattern("href=\"/frequency/people\\?[^\"]*page=1\">Next page<");
  }

  @Test
  void theFiguresAreThoseOfThePeopleBehindThem(Stage stage) throws Exception {
    Visitor ruth = Visitor.of(stage.url(), "ruth");
    List<CSVRecord> people = table(ruth);
    assertThat(people).hasSizeGreaterThan(5);
    long due = people.stream().filter(FrequencyIT::wasDue).count();
    long onTime = count(people, "on-time");
    String page = ruth.get("/frequency" + NOVEMBER).body();
    assertThat(footer(page))
        .containsExactly(
            "" + people.size(),
            "" + (people.size() - due),
            "" + due,
            "" + onTime,
            "" + count(people, "late"),
            "" + count(people, "not-held"),
            onTime + " of " + due);
  }

  @Test
  void everybodyIsInTheFiguresOfOneTeam(Stage stage) throws Exception {
    Visitor ruth = Visitor.of(stage.url(), "ruth");
    long east =
        table(ruth).stream().filter(one -> one.get("team").equals("Families First East")).count();
    Matcher link =
        Pattern.compile("href=\"[^\"]*(/frequency/people[^\"]*)\">Families First East<")
            .matcher(ruth.get("/frequency" + NOVEMBER).body());
    assertThat(link.find()).isTrue();
    String list = ruth.get(link.group(1).replace("&amp;", "&")).body();
    assertThat(list).contains("November 2026: " + east + " people").doesNotContain("Sam Okell");
  }

  @Test
  void aManagerSeesWhomTheyManageAndNobodyElse(Stage stage) throws Exception {
    List<String> toms = names(table(Visitor.of(stage.url(), "tom")));
    assertThat(toms)
        .contains("Priya Nandra", "Joss Amadi")
        .doesNotContain("Sam Okell", "Tom Aldous");
    assertThat(names(table(Visitor.of(stage.url(), "ruth"))))
        .containsAll(toms)
        .contains("Sam Okell");
    assertThat(names(table(Visitor.of(stage.url(), "priya")))).isEmpty();
    assertThat(names(table(Visitor.of(stage.url(), "nina")))).doesNotContain("Priya Nandra");
    assertThat(names(table(Visitor.of(stage.url(), "zoe"))))
        .doesNotContain("Priya Nandra", "Joss Amadi", "Sam Okell");
    assertThat(Visitor.of(stage.url(), "priya").get("/frequency").body())
        .contains("You manage nobody whose supervision is reckoned here.");
  }

  /** The head of service sees two services, and each month of the trend as its own page says it. */
  @Test
  void aServiceHasItsFiguresAndEachMonthIsTheSameInTheTrend(Stage stage) throws Exception {
    Visitor hal = Visitor.of(stage.url(), "hal");
    String service = table(hal).get(0).get("service");
    String of = "&service=" + URLEncoder.encode(service, StandardCharsets.UTF_8);
    long people = table(hal).stream().filter(one -> one.get("service").equals(service)).count();
    assertThat(people).isPositive().isLessThan(table(hal).size());
    String page = hal.get("/frequency" + NOVEMBER + of).body();
    List<String> all = footer(page);
    assertThat(all.get(0)).isEqualTo("" + people);
    assertThat(page).contains("Time protected", "without interruption");
    String trend = hal.get("/frequency/trend?x=" + of).body();
    String november = trend.substring(trend.indexOf(">November 2026</a>"));
    assertThat(cells(november.substring(0, november.indexOf("</tr>"))).subList(0, 7))
        .as("the month in the trend")
        .isEqualTo(all);
  }

  /** The months to take away have a line for each team, and add up to what the page says. */
  @Test
  void eachTeamOfEachMonthIsTakenAway(Stage stage) throws Exception {
    Visitor ruth = Visitor.of(stage.url(), "ruth");
    List<CSVRecord> lines = read(ruth.get("/frequency/trend/table").body());
    assertThat(lines.stream().map(line -> line.get("month")).distinct()).hasSize(12);
    List<CSVRecord> november =
        lines.stream().filter(line -> line.get("month").equals("2026-11")).toList();
    assertThat(november.stream().map(line -> line.get("team")).toList())
        .doesNotHaveDuplicates()
        .contains("Families First East");
    List<String> page = footer(ruth.get("/frequency" + NOVEMBER).body());
    List<String> columns = List.of("people", "not_counted", "due", "on_time", "late", "not_held");
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      long sum = november.stream().mapToLong(line -> Long.parseLong(line.get(column))).sum();
      assertThat(page.get(i)).as(column).isEqualTo("" + sum);
    }
    assertThat(Spreadsheet.rows(ruth.bytes("/frequency/trend/table?form=xlsx")))
        .hasSize(lines.size() + 1);
  }

  /** Whom a career stage leaves out is in no figure, no list and no table (PRODUCT Q1). */
  @Test
  void aCareerStageIsLookedAtAlone(Stage stage) throws Exception {
    Visitor ruth = Visitor.of(stage.url(), "ruth");
    String of = NOVEMBER + "&stage=newly-qualified";
    List<CSVRecord> first = read(ruth.get("/frequency/table" + of).body());
    assertThat(names(first)).contains("Kit Oldroyd").doesNotContain("Priya Nandra");
    assertThat(first).allMatch(one -> one.get("career_stage").equals("newly-qualified"));
    assertThat(footer(ruth.get("/frequency" + of).body()).get(0)).isEqualTo("" + first.size());
    assertThat(ruth.get("/frequency/people" + of).body())
        .contains(">Kit Oldroyd</a>", ">Newly qualified</option>")
        .doesNotContain(">Priya Nandra</a>");
    assertThat(names(read(ruth.get("/frequency/table" + NOVEMBER + "&stage=none").body())))
        .contains("Priya Nandra")
        .doesNotContain("Kit Oldroyd");
  }

  /** Who is managed and supervised by nobody is counted as that, for who manages them alone. */
  @Test
  void whoHasNoSupervisorIsSaidToHaveNone(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor ruth = Visitor.of(stage.url(), "ruth");
    int before = table(ruth).size();
    String id = alone(rows);
    try {
      List<CSVRecord> people = table(ruth);
      assertThat(people).hasSize(before + 1);
      CSVRecord nell =
          people.stream().filter(one -> one.get("name").equals("Nell Alone")).findFirst().get();
      assertThat(nell.get("outcome")).isEqualTo("no-supervisor");
      assertThat(nell.get("supervisor")).isEmpty();
      assertThat(ruth.get("/frequency" + NOVEMBER).body()).contains("1 with no supervisor");
      assertThat(ruth.get("/frequency/people" + NOVEMBER + "&show=not-counted").body())
          .contains("Nell Alone", "supervised by nobody", "No supervisor")
          .doesNotContain(">Nell Alone</a>");
      assertThat(names(table(Visitor.of(stage.url(), "mo")))).doesNotContain("Nell Alone");
    } finally {
      for (String table : List.of("line_management", "post")) {
        rows.change("DELETE FROM supervision." + table + " WHERE person_id = ?", id);
      }
      rows.change("DELETE FROM supervision.person WHERE id = ?", id);
    }
  }

  /** Tom manages Nell, who is to be supervised here; nobody was named to do so. */
  private static String alone(Rows rows) throws Exception {
    String id = UUID.randomUUID().toString();
    String priyas = " FROM supervision.post WHERE person_id = (SELECT id FROM supervision.person";
    rows.change(
        "INSERT INTO supervision.person (id, version, organisation_id, staff_number, given_name,"
            + " family_name) SELECT ?, 0, organisation_id, 'N9990', 'Nell', 'Alone'"
            + " FROM supervision.person WHERE login = 'tom'",
        id);
    rows.change(
        "INSERT INTO supervision.post (id, version, person_id, team_id, role_key, title,"
            + " management_level, supervised_here, from_on) SELECT UUID(), 0, ?, team_id,"
            + " role_key, title, management_level, 1, '2026-01-01'"
            + priyas
            + " WHERE login = 'priya') LIMIT 1",
        id);
    rows.change(
        "INSERT INTO supervision.line_management (id, version, person_id, manager_id, from_at)"
            + " SELECT UUID(), 0, ?, id, '2026-01-01' FROM supervision.person WHERE login = 'tom'",
        id);
    return id;
  }

  @Test
  void theSpreadsheetHasTheSamePeopleAndNoFormula(Stage stage) throws Exception {
    Visitor ruth = Visitor.of(stage.url(), "ruth");
    List<List<String>> sheet =
        Spreadsheet.rows(ruth.bytes("/frequency/table" + NOVEMBER + "&form=xlsx"));
    List<CSVRecord> people = table(ruth);
    assertThat(sheet).hasSize(people.size() + 1);
    for (String column : List.of("service", "team", "name", "supervisor", "outcome", "days_late")) {
      int at = sheet.get(0).indexOf(column);
      assertThat(sheet.stream().skip(1).map(row -> row.get(at)).toList())
          .as(column)
          .isEqualTo(people.stream().map(one -> one.get(column)).toList());
    }
  }

  /** From the figures to who they are, and from there to a table on another's screen. */
  @Tag("payara-in-soak")
  @Test
  void aServiceManagerDrillsDownTakesThePeopleAwayAndLibreOfficeOpensThem(
      Stage stage, Browsers browsers) throws Exception {
    Page page = browsers.of("ruth");
    page.navigate("/frequency" + NOVEMBER);
    String share = page.locator(".figures-row .figure-big").nth(2).textContent();
    page.getByText("Not held").first().click();
    page.waitForURL("**/frequency/people**");
    long shown = page.locator("main tbody tr").count();
    assertThat(share).startsWith(shown + " of ");
    page.goBack();
    byte[] sheet = taken(page, "Everybody as a spreadsheet");
    byte[] csv = taken(page, "Everybody as CSV");
    assumeTrue(LibreOffice.isThere(), "LibreOffice is not on this machine");
    List<List<String>> opened = LibreOffice.rows("people.xlsx", sheet);
    assertThat(opened).isEqualTo(LibreOffice.rows("people.csv", csv)).hasSizeGreaterThan(1);
    assertThat(opened.stream().skip(1).toList())
        .isEqualTo(
            read(new String(csv, StandardCharsets.UTF_8)).stream().map(CSVRecord::toList).toList());
    int outcome = opened.get(0).indexOf("outcome");
    assertThat(opened.stream().filter(row -> row.get(outcome).equals("not-held")).count())
        .isEqualTo(shown);
  }

  private static byte[] taken(Page page, String link) throws Exception {
    Download file = page.waitForDownload(() -> page.getByText(link).first().click());
    return Files.readAllBytes(file.path());
  }

  /** A service manager sees first whether it happens: the same figures as on their own page. */
  @Test
  void theHomeOfAServiceManagerShowsTheTopLines(Stage stage, Browsers browsers) throws Exception {
    Page page = browsers.of("ruth");
    page.navigate("/");
    Locator figures = page.locator("[data-glance] .figures-row");
    figures.waitFor();
    String shown = figures.locator(".figure-big").first().textContent();
    Axe.assertClean(page);
    page.navigate("/frequency");
    assertThat(page.locator(".figures-row .figure-big").first().textContent()).isEqualTo(shown);
    assertThat(Visitor.of(stage.url(), "tom").get("/").body()).doesNotContain("data-glance");
  }

  /** Everybody's count of one month, to the nearest five, and no name of anybody (ACCESS 18). */
  @Test
  void aPartnershipAuditorSeesRoundedCountsAndNobody(Stage stage) throws Exception {
    Visitor pax = Visitor.of(stage.url(), "pax");
    String page = pax.get("/aggregates?month=2026-10").body();
    Matcher counts = Pattern.compile("<div class=\"cell\">([^<]*)<").matcher(page);
    assertThat(counts.results().map(one -> one.group(1).strip()))
        .isNotEmpty()
        .allMatch(count -> count.equals("Fewer than 5") || Integer.parseInt(count) % 5 == 0);
    assertThat(page).contains("All services").doesNotContain("Priya", "Families First East");
    assertThat(pax.get("/aggregates?month=2026-11").body())
        .as("the present month tells of single people")
        .contains("October 2026</span>");
    assertThat(pax.get("/").headers().firstValue("Location").orElse("")).endsWith("/aggregates");
  }

  @Test
  void aMonthThatIsNotShownIsTheLastWholeOne(Stage stage) throws Exception {
    Visitor ruth = Visitor.of(stage.url(), "ruth");
    for (String month : List.of("2027-01", "2020-01", "October", "2026-13")) {
      assertThat(ruth.get("/frequency?month=" + month).body()).contains("October 2026</span>");
    }
  }

  private static boolean wasDue(CSVRecord person) {
    return List.of("on-time", "late", "not-held").contains(person.get("outcome"));
  }

  private static long count(List<CSVRecord> people, String outcome) {
    return people.stream().filter(one -> one.get("outcome").equals(outcome)).count();
  }

  private static List<String> names(List<CSVRecord> people) {
    return people.stream().map(one -> one.get("name")).toList();
  }

  private static List<CSVRecord> table(Visitor visitor) throws Exception {
    return read(visitor.get("/frequency/table" + NOVEMBER).body());
  }

  private static List<CSVRecord> read(String csv) throws Exception {
    return CSVFormat.DEFAULT
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(csv))
        .getRecords();
  }

  private static List<String> footer(String page) {
    String footer = page.substring(page.indexOf("<tfoot"), page.indexOf("</tfoot"));
    return cells(footer);
  }

  /** What the cells say before anything small. */
  private static List<String> cells(String row) {
    Matcher cells = Pattern.compile("<div class=\"cell\">([^<]*)<").matcher(row);
    return cells.results().map(cell -> cell.group(1).strip()).toList();
  }
}
