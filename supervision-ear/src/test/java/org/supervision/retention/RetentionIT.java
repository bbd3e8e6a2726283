package org.supervision.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.supervision.ejb.keys.KeyMaker;
import org.supervision.stage.Beside;
import org.supervision.stage.Browsers;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;
import org.supervision.verification.Verifying;

/** How long files are kept, and what keeps them longer (ACCESS 9, 19, 23, PRODUCT §8). */
@OnStage
@ResourceLock(Beside.SEALED)
@Tag("payara")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RetentionIT {

  private static final Pattern FILES = Pattern.compile("id=\"files\">(\\d+)<");
  private static final Pattern HOLD = Pattern.compile("/hold/([0-9a-f-]{36})");

  @Test
  void everybodyWhoOpensAFileReadsHowLongItIsKept(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      Things things = new Things(connection);
      for (String login : new String[] {"dev", "tom"}) {
        assertThat(Visitor.of(stage.url(), login).get(things.in("/file/{dev.file}")).body())
            .contains("works for the authority, then for six years (BCP §4.4, policy version 1).")
            .contains("Leaving the authority sets a date.");
      }
    }
  }

  @Test
  void theThreeLeaversAreKeptAsTheirDatesAndTheHoldSay(Stage stage) throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    assertThat(nina.get("/retention").body())
        .contains("Mae Dunning", "Abe Torrance", "Cole Barrow", "On hold", "Its time is over");
    assertThat(looked(nina, "Cole Barrow"))
        .containsPattern(
            "Kept until \\d+ \\w+ 20\\d\\d: left the authority \\d+ \\w+ 20\\d\\d, six years,"
                + " BCP §4\\.4, policy version \\d+\\.")
        .contains("No hold covers it.");
    assertThat(looked(nina, "N2983"))
        .contains("Kept until 15 May 2026: left the authority 15 May 2020, six years")
        .contains("Its time is over");
    assertThat(looked(nina, "Mae Dunning"))
        .contains("Kept until 30 June 2025: left the authority 30 June 2019, six years")
        .contains("On hold")
        .contains("The file of Mae Dunning");
    assertThat(nina.get("/holds").body()).contains("Mae Dunning", "Olga Prentice");
  }

  @Test
  void aHoldSaysHowManyFilesItCoversKeepsThemAndIsLiftedWithAReason(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      Visitor nina = Visitor.of(stage.url(), "nina");
      String team =
          new Rows(stage)
              .first("SELECT id FROM supervision.team WHERE name = ?", "Families First West");
      String asked = "/hold/new?team=" + team;
      Matcher files = FILES.matcher(nina.get(asked).body());
      assertThat(files.find()).isTrue();
      assertThat(Integer.parseInt(files.group(1))).isPositive();
      String sam = new Things(connection).in("/retention/{sam.file}/review");
      assertThat(nina.get(sam).body()).contains("No hold covers it.");

      assertThat(
              Forms.submit(
                      nina,
                      asked,
                      "new",
                      "set",
                      Map.of(
                          "reason", "A claim of discrimination by somebody",
                          "authority", "Employment Tribunal 4711",
                          "owner", "Olga Prentice",
                          "review", "1/3/2027"))
                  .statusCode())
          .isEqualTo(302);
      assertThat(nina.get("/holds").body()).contains("in Families First West");
      String page = nina.get(sam).body();
      assertThat(page).contains("On hold").doesNotContain("A claim of discrimination");
      Matcher hold = HOLD.matcher(page);
      assertThat(hold.find()).isTrue();
      String held = "/hold/" + hold.group(1);
      assertThat(nina.get(held).body())
          .contains("A claim of discrimination by somebody")
          .contains("Employment Tribunal 4711");

      assertThat(nina.get("/holds/table?hold=" + hold.group(1)).body())
          .startsWith("Staff number,Given name,Family name,Left the authority,Kept until")
          .contains("Sam,Okell")
          .doesNotContain("Aldous");
      new Rows(stage)
          .change(
              "UPDATE supervision.hold SET review_on = '2026-11-24' WHERE id = ?", hold.group(1));
      assertThat(nina.get("/").body()).contains("A hold is to be justified again", held);
      assertThat(nina.get(sam).body()).contains("On hold");

      Forms.submit(nina, held, "justify", "keep", Map.of("why", "Goes on", "review", "1/9/2027"));
      assertThat(nina.get(held).body()).contains("Goes on").contains("1 September 2027");
      assertThat(nina.get("/").body()).doesNotContain("A hold is to be justified again");
      HttpResponse<String> lifted =
          Forms.submit(nina, held, "lift", "end", Map.of("liftWhy", "It was settled"));
      assertThat(lifted.statusCode()).isEqualTo(302);
      assertThat(nina.get(held).body()).contains("It was settled").doesNotContain("id=\"lift\"");
      assertThat(nina.get(sam).body()).contains("No hold covers it.");
    }
  }

  @Test
  void aHoldOnOneFileStandsInItsLog(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      Things things = new Things(connection);
      Visitor olga = Visitor.of(stage.url(), "olga");
      Forms.submit(
          olga,
          things.in("/hold/new?file={lena.file}"),
          "new",
          "set",
          Map.of(
              "reason", "A request for her own data",
              "authority", "Subject access 12",
              "owner", "Nina Corrie",
              "review", "1/2/2027"));
      Matcher hold = HOLD.matcher(olga.get(things.in("/retention/{lena.file}/review")).body());
      assertThat(hold.find()).isTrue();
      assertThat(
              Visitor.of(stage.url(), "lena").get(things.in("/access/{lena.file}/looked")).body())
          .contains("Placed a hold on the file")
          .doesNotContain("A request for her own data");
      Forms.submit(olga, "/hold/" + hold.group(1), "lift", "end", Map.of("liftWhy", "Answered"));
    }
  }

  @Test
  void anInquiryNamesPostsAndAHoldKeepsWhoeverHeldOne(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor nina = Visitor.of(stage.url(), "nina");
    String west =
        rows.first("SELECT id FROM supervision.team WHERE name = ?", "Families First West");
    Map<String, String> named =
        Map.of(
            "scope", "MATCHING",
            "team", west,
            "role", "social-worker",
            "service", "Safeguarding",
            "from", "1/1/2016",
            "until", "31/12/2018");
    assertThat(
            Forms.submit(nina, "/hold/cover", "cover", "choose", Map.of("scope", "MATCHING"))
                .body())
        .contains("Say what it covers");
    String asked =
        Forms.submit(nina, "/hold/cover", "cover", "choose", named)
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceAll(".*(/hold/new.*)", "$1");
    String offered = nina.get(asked).body();
    assertThat(offered)
        .contains("held a post as social worker", "in Families First West", "31 December 2018");
    Matcher files = FILES.matcher(offered);
    assertThat(files.find()).isTrue();
    assertThat(files.group(1))
        .as("Mae, who was there then, and whoever has no post that is known")
        .isEqualTo(
            rows.first(
                "SELECT 1 + COUNT(*) FROM supervision.supervision_file f WHERE NOT EXISTS"
                    + " (SELECT 1 FROM supervision.post p WHERE p.person_id = f.supervisee_id)"));
    Forms.submit(
        nina,
        asked,
        "new",
        "set",
        Map.of(
            "reason", "An inquiry into the years before the inspection",
            "authority", "Inquiries Act 2005, section 21",
            "owner", "Olga Prentice",
            "review", "1/3/2027"));
    String id =
        rows.first(
            "SELECT id FROM supervision.hold WHERE scope = 'MATCHING' AND lifted_at IS NULL");
    String mae = nina.get("/retention/" + fileOf(rows, "N2771") + "/review").body();
    assertThat(mae).contains("/hold/" + id);
    for (String other : new String[] {"N2983", "N3208"}) {
      assertThat(nina.get("/retention/" + fileOf(rows, other) + "/review").body())
          .doesNotContain(id);
    }
    assertThat(nina.get("/holds/table?hold=" + id).body())
        .contains("N2771,Mae,Dunning")
        .doesNotContain("Torrance", "Barrow", "Okell");
    assertThat(nina.get("/hold/new?role=nobody").statusCode()).isEqualTo(404);
    assertThat(nina.get("/hold/new?from=never").statusCode()).isEqualTo(404);
    Forms.submit(nina, "/hold/" + id, "lift", "end", Map.of("liftWhy", "It has reported"));
    assertThat(nina.get("/hold/" + id).body()).contains("It has reported");
  }

  @Test
  void whoWorksInHrReadsNothingOfAHoldOnTheirOwnFile(Stage stage) throws Exception {
    String hers = fileOfNina(stage);
    Visitor olga = Visitor.of(stage.url(), "olga");
    Forms.submit(
        olga,
        "/hold/new?file=" + hers,
        "new",
        "set",
        Map.of(
            "reason", "An investigation",
            "authority", "Case 9",
            "owner", "Olga Prentice",
            "review", "1/2/2027"));
    Matcher hold = HOLD.matcher(olga.get("/retention/" + hers + "/review").body());
    assertThat(hold.find()).isTrue();
    String held = "/hold/" + hold.group(1);
    Visitor herself = Visitor.of(stage.url(), "nina");
    assertThat(herself.get(held).statusCode()).isEqualTo(404);
    assertThat(herself.get("/holds/table?hold=" + hold.group(1)).statusCode()).isEqualTo(404);
    assertThat(herself.get("/holds").body()).doesNotContain(held);
    assertThat(herself.get("/retention/" + hers + "/review").body()).doesNotContain(held);
    assertThat(herself.get("/hold/new?file=" + hers).body()).doesNotContain("id=\"set\"");
    Forms.submit(olga, held, "lift", "end", Map.of("liftWhy", "Nothing came of it"));
    assertThat(olga.get(held).body()).contains("Nothing came of it");
  }

  /** She has none in the example, and is given one. */
  private static String fileOfNina(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    rows.change(
        "INSERT INTO supervision.supervision_file (id, version, organisation_id, supervisee_id,"
            + " opened_at) SELECT UUID(), 1, p.organisation_id, p.id, NOW(6)"
            + " FROM supervision.person p WHERE p.login = ? AND NOT EXISTS (SELECT 1 FROM"
            + " supervision.supervision_file f WHERE f.supervisee_id = p.id)",
        "nina");
    String file =
        rows.first(
            "SELECT f.id FROM supervision.supervision_file f JOIN supervision.person p"
                + " ON p.id = f.supervisee_id WHERE p.login = ?",
            "nina");
    key(stage, file);
    return file;
  }

  /** A file without a key would be found by the verification. */
  private static void key(Stage stage, String file) throws Exception {
    KeyMaker.Made made = new KeyMaker(stage.masterKeyFile()).make(file);
    try (Connection connection = stage.mySql().asAdministrator();
        PreparedStatement key =
            connection.prepareStatement(
                "INSERT IGNORE INTO supervision_keys.file_key (file_id, version, key_id,"
                    + " master_key_id, wrapped, created_at) VALUES (?, 1, ?, ?, ?, NOW(6))")) {
      key.setString(1, file);
      key.setInt(2, made.keyId());
      key.setInt(3, made.masterKeyId());
      key.setBytes(4, made.wrapped());
      key.executeUpdate();
    }
  }

  @Test
  void whatAnotherPeriodWouldChangeIsReckonedBeforeAnybodyAdoptsIt(Stage stage) throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    assertThat(nina.get("/retention/schedule").body())
        .contains("Every file: six years after the last day in the authority (BCP §4.4).");
    String over = "Over today: (\\d+) by the policy in force, (\\d+) then.";
    Matcher eight = Pattern.compile(over).matcher(reckoned(nina, "8"));
    assertThat(eight.find()).isTrue();
    assertThat(Integer.parseInt(eight.group(2))).isLessThan(Integer.parseInt(eight.group(1)));
    assertThat(reckoned(nina, "6")).contains("No file would have another last day.");
  }

  private static String reckoned(Visitor nina, String years) throws Exception {
    return Forms.submit(nina, "/retention/schedule", "what-if", "reckon", Map.of("years", years))
        .body();
  }

  private static String looked(Visitor nina, String who) throws Exception {
    HttpResponse<String> found = Forms.submit(nina, "/retention", "look", "go", Map.of("who", who));
    return nina.follow(found).body();
  }

  @Test
  void twoPeopleInHrSayThatAFileCanGoAndEitherStopsIt(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    reviewTonight(stage);
    String abe = "/retention/" + fileOf(rows, "N2983") + "/review";
    String mae = "/retention/" + fileOf(rows, "N2771") + "/review";
    Visitor nina = Visitor.of(stage.url(), "nina");
    Visitor olga = Visitor.of(stage.url(), "olga");
    assertThat(nina.get("/").body()).contains("Files whose time is over");
    assertThat(nina.get(mae).body())
        .contains("it is before HR since", "On hold", "nobody can propose it, approve it")
        .doesNotContain("id=\"open\"", "id=\"say\"");
    assertThat(nina.get(abe).body())
        .contains("it is before HR since", "id=\"open\"")
        .doesNotContain("id=\"say\"");

    Forms.submit(nina, abe, "look", "open", Map.of());
    assertThat(nina.get(abe).body()).contains("What it holds", "One record", "id=\"say\"");
    Forms.submit(nina, abe, "propose", "say", Map.of("why", "Nothing unusual, no claim"));
    assertThat(nina.get(abe).body())
        .contains("Nina Corrie proposed on", "Nothing unusual, no claim")
        .doesNotContain("id=\"agree\"");
    assertThat(nina.get("/").body()).doesNotContain("Abe Torrance’s file is proposed");

    assertThat(olga.get("/").body()).contains("Abe Torrance’s file is proposed");
    Forms.submit(olga, abe, "look", "open", Map.of());
    Forms.submit(olga, abe, "approve", "agree", Map.of());
    assertThat(nina.get(abe).body())
        .contains(
            "Olga Prentice approved on", "Until Tuesday 1 December 2026 it can only be stopped");
    Forms.submit(nina, abe, "stop", "halt", Map.of("stopWhy", "A claim was announced"));
    assertThat(olga.get(abe).body())
        .contains("Nina Corrie stopped on", "A claim was announced", "id=\"open\"");
    assertThat(
            rows.count(
                "SELECT COUNT(*) FROM supervision.disposal WHERE HEX(reason) LIKE '%6E6F20636C61%'"))
        .isZero();
  }

  /** ACCESS 19, 26: the other half of what HR reads; health and welfare stays shut (13). */
  @Test
  void whoHasTheReviewInHandReadsAfterSayingWhyAndNobodyElseInHr(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    reviewTonight(stage);
    String file = fileOf(rows, "N2983");
    String review = "/retention/" + file + "/review";
    String purpose = "/access/" + file + "/purpose";
    String record =
        "/record/"
            + rows.first("SELECT id FROM supervision.supervision_record WHERE file_id = ?", file);
    Visitor nina = Visitor.of(stage.url(), "nina");
    Visitor olga = Visitor.of(stage.url(), "olga");
    for (String path : new String[] {"/file/" + file, record, purpose}) {
      assertThat(nina.get(path).statusCode()).as(path).isEqualTo(404);
    }

    Forms.submit(nina, review, "look", "open", Map.of());
    assertThat(nina.get(review).body()).contains("Read the file", "/file/" + file);
    for (String path : new String[] {"/file/" + file, record}) {
      assertThat(to(nina.get(path))).as(path).endsWith(purpose);
      assertThat(olga.get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(nina.get(purpose).body())
        .contains("Retention review", "Opens for 24 hours. Leaves out health and welfare.")
        .doesNotContain("Quality assurance", "Subject access");
    Map<String, String> why =
        Map.of("purpose", "retention-review", "reason", "The facts say little", "reference", "R 7");
    assertThat(to(Forms.submit(nina, purpose, "stated", "open", why))).contains("/file/" + file);
    assertThat(nina.get("/file/" + file).body()).contains(record);
    assertThat(nina.get(record).body())
        .contains("Gus Whitlock")
        .doesNotContain("Abe walks to his families");
    assertThat(nina.get(record + "/pdf").statusCode()).isNotEqualTo(200);
    assertThat(olga.get(record).statusCode()).isEqualTo(404);
    assertThat(
            rows.count(
                "SELECT COUNT(*) FROM supervision.access_log WHERE verb = 'READ'"
                    + " AND capacity = 'REVIEWER' AND purpose = 'retention-review'"
                    + " AND subject_kind = 'record' AND outcome = 'ALLOWED' AND chain_id = ?",
                file))
        .isEqualTo(1);

    Forms.submit(nina, review, "propose", "say", Map.of("why", "Nothing unusual"));
    assertThat(nina.get(record).statusCode()).as("their step is done").isEqualTo(404);
    Forms.submit(olga, review, "look", "open", Map.of());
    assertThat(to(olga.get(record))).as("who looks after them").endsWith(purpose);
    Forms.submit(olga, review, "stop", "halt", Map.of("stopWhy", "Read once more"));
    assertThat(olga.get(record).statusCode()).isEqualTo(404);
    assertThat(Verifying.found(stage)).isEmpty();
  }

  private static String to(HttpResponse<String> answer) {
    return answer.headers().firstValue("location").orElse("none");
  }

  @Test
  void whatWasSaidFallsWithTheDateThatItRestedOnAndWithAHold(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    reviewTonight(stage);
    String file = fileOf(rows, "N2983");
    String abe = "/retention/" + file + "/review";
    Visitor nina = Visitor.of(stage.url(), "nina");
    propose(nina, abe);
    leave(rows, "2020-05-31");
    assertThat(nina.get(abe).body())
        .contains("Kept until 31 May 2026", "What was said before counts no more");
    propose(nina, abe);
    leave(rows, "2022-05-31");
    reviewTonight(stage);
    assertThat(nina.get(abe).body())
        .contains("Kept until 31 May 2028", "its time is not over")
        .doesNotContain("id=\"open\"");
    leave(rows, null);
    reviewTonight(stage);
    assertThat(nina.get("/retention").body()).doesNotContain("Abe Torrance");
    leave(rows, "2020-05-15");
    reviewTonight(stage);
    propose(nina, abe);
    Forms.submit(
        nina,
        "/hold/new?file=" + file,
        "new",
        "set",
        Map.of(
            "reason", "A claim",
            "authority", "County court 12",
            "owner", "Nina Corrie",
            "review", "1/2/2027"));
    String held = nina.get(abe).body();
    assertThat(held).contains("a hold covers the file").doesNotContain("id=\"halt\"");
    Matcher hold = HOLD.matcher(held);
    assertThat(hold.find()).isTrue();
    Forms.submit(nina, "/hold/" + hold.group(1), "lift", "end", Map.of("liftWhy", "Settled"));
    assertThat(nina.get(abe).body()).contains("id=\"open\"").doesNotContain("id=\"halt\"");
    assertThat(
            rows.count("SELECT COUNT(*) FROM supervision.disposal WHERE file_id = '" + file + "'"))
        .isEqualTo(1);
  }

  @Test
  void whoLeavesIsOfferedACopyBeforeTheirLastDay(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    String review = "/retention/" + fileOf(rows, "N4079") + "/review";
    Visitor nina = Visitor.of(stage.url(), "nina");
    Visitor dev = Visitor.of(stage.url(), "dev");
    rows.change("UPDATE supervision.person SET left_on = '2027-01-31' WHERE login = ?", "dev");
    assertThat(nina.get("/").body()).as("months before").doesNotContain("Offer Dev Sharrock");
    assertThat(dev.get("/").body()).doesNotContain("Your last day here");
    rows.change("UPDATE supervision.person SET left_on = '2026-12-11' WHERE login = ?", "dev");
    assertThat(nina.get("/").body()).contains("Offer Dev Sharrock a copy of their file", review);
    assertThat(dev.get("/").body())
        .contains("Your last day here is Friday 11 December 2026", "id=\"leaving\"");
    assertThat(nina.get(review).body()).contains("Offer it to them, and note here that you did");
    Forms.submit(nina, review, "copies", "offered", Map.of());
    assertThat(nina.get(review).body())
        .contains("Nina Corrie noted on Tuesday 24 November 2026")
        .doesNotContain("id=\"offered\"");
    assertThat(nina.get("/").body()).doesNotContain("Offer Dev Sharrock");
    assertThat(dev.get("/access/" + fileOf(rows, "N4079") + "/looked").body())
        .contains("Offered them a copy of");
    rows.change("UPDATE supervision.person SET left_on = NULL WHERE login = ?", "dev");
    assertThat(nina.get(review).body()).doesNotContain("id=\"offer\"");
  }

  /** It comes last, for the file of Abe is gone after it. */
  @Tag("payara-in-soak")
  @Test
  @Order(Integer.MAX_VALUE)
  void theThreeLeaversAreKeptDestroyedAndHeldBeforeEverybodysEyes(Stage stage, Browsers browsers)
      throws Exception {
    Rows rows = new Rows(stage);
    reviewTonight(stage);
    colesDates(rows);
    String abe = fileOf(rows, "N2983");
    Page nina = browsers.of("nina");
    LeaverWalk.proposed(nina, abe);
    LeaverWalk.forbidden(nina, fileOf(rows, "N2771"));
    LeaverWalk.approved(browsers.of("olga"), abe);
    nina.navigate("/retention/" + abe + "/review");
    assertThat(nina.locator("#destroy").count()).as("it still waits").isZero();
    rows.change(
        "UPDATE supervision.disposal SET waits_until = '2026-11-23' WHERE file_id = ?", abe);
    LeaverWalk.destroyed(nina, abe);
    assertThat(
            new String(
                Visitor.of(stage.url(), "nina").bytes("/disposals/certificate?file=" + abe),
                StandardCharsets.ISO_8859_1))
        .startsWith("%PDF");
    assertThat(Visitor.of(stage.url(), "nina").get("/disposals/log?year=2026").body())
        .startsWith("Certificate,Staff number,Left the authority,Kept until")
        .contains(",N2983,2020-05-15,2026-05-15,Nina Corrie,Olga Prentice,Nina Corrie,");
    LeaverWalk.kept(nina, fileOf(rows, "N3208"));
    assertThat(Verifying.found(stage)).isEmpty();
  }

  /** Another walk has Cole Barrow come back and leave again. */
  private static void colesDates(Rows rows) throws Exception {
    rows.change(
        "UPDATE supervision.person SET left_on = '2024-02-29' WHERE staff_number = 'N3208'");
    rows.change(
        "UPDATE supervision.employment e JOIN supervision.person p ON p.id = e.person_id"
            + " SET e.started_on = '2019-05-13', e.ended_on = '2024-02-29'"
            + " WHERE p.staff_number = 'N3208'");
  }

  private static void propose(Visitor who, String file) throws Exception {
    Forms.submit(who, file, "look", "open", Map.of());
    Forms.submit(who, file, "propose", "say", Map.of("why", "Nothing unusual"));
    assertThat(who.get(file).body()).contains("proposed on", "id=\"halt\"");
  }

  private static void leave(Rows rows, String day) throws Exception {
    rows.change("UPDATE supervision.person SET left_on = ? WHERE staff_number = 'N2983'", day);
  }

  /** IT has it run, as it runs by itself at night; twice changes nothing. */
  private static void reviewTonight(Stage stage) throws Exception {
    Visitor ita = Visitor.of(stage.url(), "ita");
    Map<String, String> chosen = Map.of("job", "REVIEW_FILES");
    assertThat(Forms.submit(ita, "/jobs", "jobs", "run", chosen).statusCode()).isEqualTo(302);
  }

  private static String fileOf(Rows rows, String number) throws Exception {
    return rows.first(
        "SELECT f.id FROM supervision.supervision_file f JOIN supervision.person p"
            + " ON p.id = f.supervisee_id WHERE p.staff_number = ?",
        number);
  }
}
