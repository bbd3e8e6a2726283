package org.supervision.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
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
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;
import org.verapdf.pdfa.flavours.PDFAFlavour;

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
  private static final String AGREEMENT =
      "select a.id from supervision_agreement a join person p on p.id = a.supervisee_id"
          + " where p.login = ? and a.state = 'SIGNED'";
  private static final Pattern THING =
      Pattern.compile("/(record|agreement|document)/[0-9a-f-]{36}");
  private static final Pattern KIND =
      Pattern.compile("^(?:/|supervision-)(record|addendum|agreement)[/-]");
  private static final String LOGGED =
      "select count(*) from access_log l join person p on p.id = l.person_id"
          + " where p.login = ? and l.subject_id = ? and l.verb = ? and l.outcome = ?";

  @Test
  void theSuperviseeTakesTheDocumentOfARecordAlong(Stage stage) throws Exception {
    String record = one(stage, SIGNED, "kit");
    HttpResponse<byte[]> answer = take(stage, "kit", "/record/" + record + "/pdf");
    isADocument(answer.headers());
    assertThat(disposition(answer))
        .matches("attachment; filename=\"supervision-record-\\d{4}-\\d{2}-\\d{2}\\.pdf\"");
    assertThat(Papers.textOf(answer.body()))
        .contains("supervising Kit Oldroyd")
        .contains("Northmere Council")
        .contains("Signatures");
    assertThat(Conformance.brokenIn(answer.body(), PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(Conformance.brokenIn(answer.body(), PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(count(stage, LOGGED, "kit", record, "DOWNLOAD", "ALLOWED")).isPositive();
  }

  @Test
  void whatIsOpenedToBePrintedIsLoggedAsPrinted(Stage stage) throws Exception {
    String record = one(stage, SIGNED, "kit");
    String agreement = one(stage, AGREEMENT, "kit");
    for (String address : List.of("/record/" + record, "/agreement/" + agreement)) {
      HttpResponse<byte[]> answer = take(stage, "kit", address + "/print");
      isADocument(answer.headers());
      assertThat(disposition(answer)).startsWith("inline; filename=\"supervision-");
      assertThat(Papers.textOf(answer.body())).contains("Kit Oldroyd");
    }
    assertThat(count(stage, LOGGED, "kit", record, "PRINT", "ALLOWED")).isPositive();
    assertThat(count(stage, LOGGED, "kit", agreement, "PRINT", "ALLOWED")).isPositive();
    String file = one(stage, FILE, "kit");
    assertThat(Visitor.of(stage.url(), "kit").get("/access/" + file + "/looked").body())
        .contains("Printed");
  }

  private static void isADocument(HttpHeaders headers) {
    assertThat(headers.firstValue("Content-Type"))
        .as("%s", headers.map())
        .hasValue("application/pdf");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void theSupervisorTakesItAlongTooAndStrangersFindNothing(Stage stage) throws Exception {
    String address = "/record/" + one(stage, SIGNED, "kit") + "/pdf";
    assertThat(take(stage, "tom", address).statusCode()).isEqualTo(200);
    for (String stranger : new String[] {"sam", "gus", "ita"}) {
      assertThat(take(stage, stranger, address).statusCode()).as(stranger).isEqualTo(404);
    }
    assertThat(Visitor.stranger(stage.url()).get(address).statusCode()).isEqualTo(302);
  }

  @Test
  void theServiceManagerIsAskedForAPurposeFirst(Stage stage) throws Exception {
    String file = one(stage, FILE, "kit");
    HttpResponse<byte[]> answer =
        take(stage, "ruth", "/record/" + one(stage, SIGNED, "kit") + "/pdf");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .endsWith("/access/" + file + "/purpose");
  }

  @Test
  void theSuperviseeTakesTheWholeFileAlongWithAnIndex(Stage stage) throws Exception {
    String file = one(stage, FILE, "kit");
    HttpResponse<byte[]> answer = take(stage, "kit", "/file/" + file + "/zip");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
    Map<String, byte[]> entries = Papers.unzip(answer.body());
    String index = new String(entries.remove("index.html"), "UTF-8");
    assertThat(index).contains("What is not in it", "what you prepared for sessions");
    Visitor kit = Visitor.of(stage.url(), "kit");
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
  private static Map<String, Long> onPagesOf(Visitor kit, String file) throws Exception {
    Set<String> things = new TreeSet<>();
    String address = "/file/" + file;
    int page = 0;
    while (address != null) {
      String shown = kit.get(address).body();
      THING.matcher(shown).results().forEach(thing -> things.add(thing.group()));
      page++;
      address = shown.contains("?page=" + page) ? "/file/" + file + "?page=" + page : null;
    }
    THING
        .matcher(kit.get("/file/" + file + "/documents").body())
        .results()
        .forEach(thing -> things.add(thing.group()));
    return kinds(things);
  }

  @Test
  void nobodyElseTakesTheWholeFileAlong(Stage stage) throws Exception {
    String address = "/file/" + one(stage, FILE, "kit") + "/zip";
    for (String other : new String[] {"tom", "ruth", "sam", "ita"}) {
      HttpResponse<byte[]> answer = take(stage, other, address);
      assertThat(answer.statusCode()).as(other).isIn(302, 404, 409);
      assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    }
  }

  private static HttpResponse<byte[]> take(Stage stage, String who, String address)
      throws Exception {
    return Visitor.of(stage.url(), who)
        .send(
            HttpRequest.newBuilder(URI.create(stage.url() + address)).GET(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String disposition(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Disposition").orElse("");
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
