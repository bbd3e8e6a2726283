package org.supervision.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.supervision.shell.Axe;
import org.supervision.stage.Alone;
import org.supervision.stage.Browsers;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;

/**
 * Another policy is put in force for the whole council: what was said beforehand is what then
 * happens, person by person, and the first is put in force again.
 */
@OnStage
@Alone
class PolicyChangeIT {

  private static final Pattern ROW =
      Pattern.compile(
          "<th scope=\"row\" role=\"rowheader\">([^<]+)<small>[^<]*</small><small>([^<]*)</small></th>"
              + ".*?<span class=\"nowrap\">([^<]*)</span>.*?<span class=\"nowrap\">([^<]*)</span>",
          Pattern.DOTALL);
  private static final Pattern NEXT =
      Pattern.compile("class=\"button-quiet\" href=\"([^\"]*/policy/change[^\"]*)\"");
  private static final Pattern MOVED =
      Pattern.compile(
          "<th scope=\"row\" role=\"rowheader\">([^<]+)</th>.*?<div class=\"cell\">([^<]+)<",
          Pattern.DOTALL);
  private static final Pattern KEPT = Pattern.compile("Kept until (\\d+ \\w+ 20\\d\\d):");
  private static final List<String> LEAVERS = List.of("N2771", "N3208");
  private static final String LONGER =
      "INSERT IGNORE INTO supervision.policy_version (id, version, policy_key, label,"
          + " effective_from, source_text, digest, loaded_at) SELECT UUID(), 1, 'longer', '1',"
          + " effective_from, REPLACE(REPLACE(source_text, 'kept-after-leaving: P6Y',"
          + " 'kept-after-leaving: P8Y'), 'key: bcp', 'key: longer'), SHA2('longer', 256),"
          + " NOW(6) FROM supervision.policy_version WHERE policy_key = 'bcp' LIMIT 1";
  private static final String CASELOADS =
      "INSERT IGNORE INTO supervision.policy_version (id, version, policy_key, label,"
          + " effective_from, source_text, digest, loaded_at) SELECT UUID(), 1, 'caseloads', '1',"
          + " effective_from, REPLACE(REPLACE(source_text, 'closures: []', CONCAT('caseloads:"
          + " [{ teams: [children-families-first], at-least: 2, at-most: 2,"
          + " paragraph: Workload 4 }]', CHAR(10), 'closures: []')), 'key: bcp', 'key: caseloads'),"
          + " SHA2('caseloads', 256), NOW(6) FROM supervision.policy_version"
          + " WHERE policy_key = 'bcp' LIMIT 1";
  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  @Test
  void whatWasSaidBeforehandIsWhatThenHappens(Stage stage, Browsers browsers) throws Exception {
    Visitor ita = Visitor.of(stage.url(), "ita");
    Visitor dee = Visitor.of(stage.url(), "dee");
    String other = change(stage, "wandsworth");
    Map<String, String> before = overdue(dee);
    Map<String, String> becoming = listed(dee, other, "becomes-overdue");
    Map<String, String> staying = listed(dee, other, "stays-overdue");
    Set<String> noLonger = listed(dee, other, "no-longer-overdue").keySet();
    assertThat(becoming).as("the two differ in something").isNotEmpty();
    Axe.assertClean(at(browsers, "ita", other));

    try {
      put(ita, other, "hal", stage);
      Map<String, String> after = overdue(dee);
      assertThat(without(after.keySet(), before.keySet())).isEqualTo(becoming.keySet());
      assertThat(without(before.keySet(), after.keySet())).isEqualTo(noLonger);
      Map<String, String> said = new TreeMap<>(becoming);
      said.putAll(staying);
      assertThat(after).as("the days as well").isEqualTo(said);
      assertThat(dee.get("/policy").body()).contains("Outstanding practice supervision policy");
      aRecordKeepsTheFormThatItWasWrittenOn(stage);
    } finally {
      put(Visitor.of(stage.url(), "hal"), change(stage, "bcp"), "dee", stage);
    }
    assertThat(overdue(dee)).isEqualTo(before);
    assertThat(ita.get("/policy/versions").body())
        .contains("Put in force by Ita Fellowes on", "on the authority of Hal Brandreth")
        .contains("Put in force by Hal Brandreth on", "on the authority of Dee Ashgrove");
    Axe.assertClean(at(browsers, "ita", "/policy/versions"));
  }

  /** A policy like the one in force, but that it keeps files for eight years. */
  @Test
  void theLastDaysThatMoveAreThoseThatThenCount(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    rows.change(LONGER);
    Visitor nina = Visitor.of(stage.url(), "nina");
    Visitor dee = Visitor.of(stage.url(), "dee");
    String longer = change(stage, "longer");
    Map<String, String> said = moved(dee, longer);
    Map<String, String> before = kept(nina, rows);
    assertThat(before).hasSize(LEAVERS.size());
    try {
      put(Visitor.of(stage.url(), "ita"), longer, "hal", stage);
      Map<String, String> after = kept(nina, rows);
      for (String leaver : LEAVERS) {
        assertThat(after.get(leaver))
            .as(leaver)
            .isEqualTo(said.get(before.get(leaver)))
            .isNotEqualTo(before.get(leaver));
      }
    } finally {
      put(Visitor.of(stage.url(), "hal"), change(stage, "bcp"), "dee", stage);
    }
    assertThat(kept(nina, rows)).isEqualTo(before);
  }

  /** A policy like the one in force, but that it says how many cases somebody carries. */
  @Test
  void howManyCasesSomebodyCarriesShowsAndBreaksNothing(Stage stage) throws Exception {
    new Rows(stage).change(CASELOADS);
    Visitor tom = Visitor.of(stage.url(), "tom");
    Visitor ruth = Visitor.of(stage.url(), "ruth");
    String hers = "/team/" + person(stage, "tom") + "/below";
    assertThat(tom.get("/team").body())
        .as("the policy is silent")
        .doesNotContain("The policy says");
    try {
      put(Visitor.of(stage.url(), "ita"), change(stage, "caseloads"), "hal", stage);
      for (String team : List.of(tom.get("/team").body(), ruth.get(hers).body())) {
        assertThat(team)
            .contains("3 cases. The policy says 2 to 2 (Workload 4)")
            .contains("1 case. The policy says 2 to 2 (Workload 4)")
            .containsOnlyOnce("More cases than the policy says")
            .doesNotContain("MOS-48213", "Ellie Thorne");
      }
      assertThat(ruth.get("/frequency").body())
          .contains("More cases than the policy says", "whose cases are counted");
      assertThat(ruth.get("/frequency/people?show=caseload").body())
          .contains("Priya Nandra", "3 cases. The policy says 2 to 2")
          .doesNotContain("Kit Oldroyd", "MOS-48213");
    } finally {
      put(Visitor.of(stage.url(), "hal"), change(stage, "bcp"), "dee", stage);
    }
    assertThat(ruth.get("/frequency").body()).doesNotContain("whose cases are counted");
  }

  /** The last days that another policy moves: by the one before, the one that then counts. */
  private static Map<String, String> moved(Visitor visitor, String address) throws Exception {
    Map<String, String> days = new TreeMap<>();
    String next = address;
    while (next != null) {
      String page = visitor.get(next).body();
      String table = page.substring(page.indexOf("<h2 id=\"files\">"));
      Matcher row = MOVED.matcher(table);
      while (row.find()) {
        days.put(row.group(2).strip(), row.group(1).strip());
      }
      Matcher more = NEXT.matcher(table);
      next = more.find() ? more.group(1).replace("&amp;", "&") : null;
    }
    return days;
  }

  /** Until when the files of some leavers are kept, as HR reads it of each. */
  private static Map<String, String> kept(Visitor nina, Rows rows) throws Exception {
    Map<String, String> days = new TreeMap<>();
    for (String leaver : LEAVERS) {
      String file =
          rows.first(
              "SELECT f.id FROM supervision.supervision_file f JOIN supervision.person p"
                  + " ON p.id = f.supervisee_id WHERE p.staff_number = ?",
              leaver);
      Matcher kept = KEPT.matcher(nina.get("/retention/" + file + "/review").body());
      assertThat(kept.find()).as(leaver).isTrue();
      days.put(leaver, kept.group(1));
    }
    return days;
  }

  @Test
  void whoDoesItNamesSomebodyElseAndNoDayThatIsOver(Stage stage) throws Exception {
    Visitor hal = Visitor.of(stage.url(), "hal");
    String other = change(stage, "wandsworth");
    String refused = send(hal, other, person(stage, "hal")).body();
    assertThat(refused).contains("Say on whose authority it is done");
    assertThat(send(hal, other, person(stage, "tom")).body()).contains("Say on whose authority");
    assertThat(send(hal, other + "&on=2020-02-03", person(stage, "dee")).body())
        .contains("A policy is put in force from today on");
    assertThat(hal.get("/policy").body()).doesNotContain("Outstanding practice supervision policy");
  }

  @Test
  void whoRunsTheServersSeesCountsAndNoName(Stage stage) throws Exception {
    String page = Visitor.of(stage.url(), "ita").get(change(stage, "wandsworth")).body();
    assertThat(page).contains("Become overdue").doesNotContain("supervised by");
    assertThat(page)
        .as("both keep for six years")
        .containsPattern("Are kept until the same day</dt>\\s*<dd>\\s*[1-9]")
        .containsPattern("May go sooner</dt>\\s*<dd>\\s*no file")
        .doesNotContain("Cole Barrow", "Last days that move");
  }

  private static void aRecordKeepsTheFormThatItWasWrittenOn(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      String signed = new Things(connection).in("/record/{priya.signed}");
      assertThat(Visitor.of(stage.url(), "priya").get(signed).body())
          .contains("Supervision policy of BCP Children’s Services");
    }
  }

  private static Page at(Browsers browsers, String who, String address) {
    Page page = browsers.of(who);
    page.navigate(address);
    return page;
  }

  private static void put(Visitor visitor, String address, String authority, Stage stage)
      throws Exception {
    HttpResponse<String> answer = send(visitor, address, person(stage, authority));
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/policy/versions");
  }

  private static HttpResponse<String> send(Visitor visitor, String address, String authority)
      throws Exception {
    Map<String, String> typed = new HashMap<>();
    typed.put("authority", authority);
    return Forms.submit(visitor, address, "change", "send", typed);
  }

  private static String change(Stage stage, String policy) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      return new Things(connection).in("/policy/change?version={" + policy + ".policy}");
    }
  }

  private static String person(Stage stage, String login) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      return new Things(connection).id(login + ".person");
    }
  }

  /**
   * Who is listed on all pages of a list, with their team, and the day by which they would be due.
   */
  private static Map<String, String> listed(Visitor visitor, String address, String show)
      throws Exception {
    Map<String, String> people = new TreeMap<>();
    String next = address + "&show=" + show;
    while (next != null) {
      String page = visitor.get(next).body();
      Matcher row = ROW.matcher(page);
      while (row.find()) {
        people.put(row.group(1).strip() + ", " + row.group(2), row.group(4));
      }
      Matcher more = NEXT.matcher(page);
      next = more.find() ? more.group(1).replace("&amp;", "&") : null;
    }
    return people;
  }

  /** Who is overdue today by the policy in force, with the day by which they were due. */
  private static Map<String, String> overdue(Visitor visitor) throws Exception {
    List<CSVRecord> rows =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(visitor.get("/frequency/table?month=2026-11").body()))
            .getRecords();
    Map<String, String> people = new TreeMap<>();
    rows.stream()
        .filter(row -> row.get("outcome").equals("not-held"))
        .forEach(
            row ->
                people.put(
                    row.get("name") + ", " + row.get("team"),
                    PLAIN.format(LocalDate.parse(row.get("due_by")))));
    return people;
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }
}
