package org.supervision.copy;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Account;
import org.supervision.stage.Beside;
import org.supervision.stage.Browsers;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;

/** Who may take which copy along, what it is called, and that the log has it. */
@OnStage
@Beside
@Tag("payara")
class CopyIT {

  private static final String SIGNED =
      "select r.id from supervision_record r join person p on p.id = r.supervisee_id"
          + " where p.login = ? and r.state = 'SIGNED' and r.amends_id is null order by r.held_on desc";
  private static final String FILE =
      "select f.id from supervision_file f join person p on p.id = f.supervisee_id where p.login = ?";
  private static final Pattern THING =
      Pattern.compile("/(record|agreement|document)/[0-9a-f-]{36}");
  private static final Pattern KIND =
      Pattern.compile("^(?:/|supervision-)(record|addendum|agreement)[/-]");
  private static final String LOGGED =
      "select count(*) from access_log l join person p on p.id = l.person_id"
          + " where p.login = ? and l.subject_id = ? and l.verb = ? and l.outcome = ?";

  @Test
  void theSuperviseeTakesTheDocumentOfARecordAlong(Stage stage, Browsers browsers)
      throws Exception {
    String record = one(stage, SIGNED, "priya");
    APIResponse answer = get(browsers.of("priya"), "/record/" + record + "/pdf");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers())
        .containsEntry("content-type", "application/pdf")
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("cache-control", "no-store");
    assertThat(answer.headers().get("content-disposition"))
        .matches("attachment; filename=\"supervision-record-\\d{4}-\\d{2}-\\d{2}\\.pdf\"");
    assertThat(Papers.textOf(answer.body()))
        .contains("supervising Priya Nandra")
        .contains("Northmere Council")
        .contains("Signatures");
    assertThat(count(stage, LOGGED, "priya", record, "DOWNLOAD", "ALLOWED")).isPositive();
  }

  @Test
  void theSupervisorTakesItAlongTooAndStrangersFindNothing(Stage stage, Browsers browsers)
      throws Exception {
    String address = "/record/" + one(stage, SIGNED, "priya") + "/pdf";
    assertThat(get(browsers.of("tom"), address).status()).isEqualTo(200);
    for (String stranger : new String[] {"sam", "kit", "ita"}) {
      assertThat(get(browsers.of(stranger), address).status()).as(stranger).isEqualTo(404);
    }
    assertThat(get(browsers.ofStranger(), address).status()).isEqualTo(302);
  }

  @Test
  void theServiceManagerIsAskedForAPurposeFirst(Stage stage, Browsers browsers) throws Exception {
    String file = one(stage, FILE, "priya");
    APIResponse answer =
        get(browsers.of("ruth"), "/record/" + one(stage, SIGNED, "priya") + "/pdf");
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.headers().get("location")).endsWith("/access/" + file + "/purpose");
  }

  @Test
  void theSuperviseeTakesTheWholeFileAlongWithAnIndex(Stage stage, Browsers browsers)
      throws Exception {
    String file = one(stage, FILE, "kit");
    Page kit = browsers.of("kit");
    APIResponse answer = get(kit, "/file/" + file + "/zip");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers()).containsEntry("content-type", "application/zip");
    Map<String, byte[]> entries = Papers.unzip(answer.body());
    String index = new String(entries.remove("index.html"), "UTF-8");
    assertThat(index).contains("What is not in it", "what you prepared for sessions");
    assertThat(kinds(entries.keySet())).isEqualTo(onPagesOf(kit, file)).doesNotContainValue(0L);
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      assertThat(index).contains("href=\"" + entry.getKey() + "\"");
      assertThat(Papers.textOf(entry.getValue())).contains("Kit Oldroyd");
    }
    assertThat(count(stage, LOGGED, "kit", file, "EXPORT", "ALLOWED")).isPositive();
  }

  /** How many records, agreements and documents there are by the names of what was taken. */
  private static Map<String, Long> kinds(Collection<String> names) {
    Map<String, Long> kinds = new TreeMap<>();
    for (String name : names) {
      Matcher named = KIND.matcher(name);
      kinds.merge(named.find() ? named.group(1) : "document", 1L, Long::sum);
    }
    kinds.merge("record", kinds.getOrDefault("addendum", 0L), Long::sum);
    kinds.remove("addendum");
    return kinds;
  }

  /** The same by what the pages of their file lead to, down to the oldest. */
  private static Map<String, Long> onPagesOf(Page kit, String file) {
    Set<String> things = new TreeSet<>();
    String address = "/file/" + file;
    int page = 0;
    while (address != null) {
      String shown = get(kit, address).text();
      THING.matcher(shown).results().forEach(thing -> things.add(thing.group()));
      page++;
      address = shown.contains("?page=" + page) ? "/file/" + file + "?page=" + page : null;
    }
    THING
        .matcher(get(kit, "/file/" + file + "/documents").text())
        .results()
        .forEach(thing -> things.add(thing.group()));
    return kinds(things);
  }

  @Test
  void nobodyElseTakesTheWholeFileAlong(Stage stage, Browsers browsers) throws Exception {
    String address = "/file/" + one(stage, FILE, "priya") + "/zip";
    for (String other : new String[] {"tom", "ruth", "sam", "ita"}) {
      APIResponse answer = get(browsers.of(other), address);
      assertThat(answer.status()).as(other).isIn(302, 404, 409);
      assertThat(answer.headers()).doesNotContainKey("content-disposition");
    }
  }

  private static APIResponse get(Page page, String address) {
    return page.request().get(address, RequestOptions.create().setMaxRedirects(0));
  }

  private static String one(Stage stage, String query, String... values) throws SQLException {
    try (Connection database = stage.mySql().as(Account.APP);
        PreparedStatement statement = database.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getString(1);
      }
    }
  }

  private static int count(Stage stage, String query, String... values) throws SQLException {
    return Integer.parseInt(one(stage, query, values));
  }
}
