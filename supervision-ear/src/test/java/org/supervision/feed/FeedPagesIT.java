package org.supervision.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.supervision.stage.Beside;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;
import org.supervision.transfer.Moving;

/** HR hands in feeds by plain HTTP; what is changed is put back by the feed from before. */
@OnStage
@Tag("payara")
@ResourceLock(Beside.IRO)
class FeedPagesIT {

  private static final String TIGHTER =
      "SELECT COALESCE(f.tighter_weeks, 'none') FROM supervision.supervision_file f"
          + " JOIN supervision.person p ON p.id = f.supervisee_id WHERE p.staff_number = 'N3208'";

  /** Together with whom they are, more than five in a hundred of the example council. */
  private static final int STARTERS = 14;

  /** Cole Barrow, who left in 2024, is a social worker again. */
  private static final String BACK =
      "N3208,Cole,Barrow,,,Social Work England,,,,,1,2026-11-24,,permanent,37.00,2026-11-24,"
          + "social-worker,social worker,1,children-in-care,Children in Care,Care and Inclusion,"
          + "Children’s Services,,,,yes,N4157,\r\n";

  /** He goes on in another directorate. */
  private static final String AWAY =
      BACK.replace(
              "children-in-care,Children in Care,Care and Inclusion,Children’s Services",
              "people,People,Corporate,Resources")
          .replace("yes,N4157", "no,N4287");

  @Test
  void aFaultyFileIsRefusedWithItsLinesAndNothingIsLost(Stage stage) throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    String known = Feeding.known(nina);
    String faulty =
        known
            .replaceFirst("early-help-practitioner", "early-help-practitionr")
            .replaceFirst("(?m)^(N6179,.*),N6173,", "$1,N6179,");
    String run = Feeding.uploaded(nina, faulty);
    assertThat(nina.get(run).body())
        .contains("It has faults", "early-help-practitionr", "They would manage themselves")
        .contains(">" + lineOf(faulty, "N6179,") + "<")
        .doesNotContain("id=\"apply\"");
    assertThat(nina.post(run, Map.of("decide", "decide", "apply", "apply")).body())
        .doesNotContain("Being applied");
    assertThat(nina.get(run + "/report").body()).contains("fault unknown-role");
    assertThat(Feeding.known(nina)).isEqualTo(known);
    Feeding.press(nina, run, "cancel");
    assertThat(nina.get(run + "/report").statusCode()).as("its file is gone").isEqualTo(404);
  }

  @Test
  void whatIsNoTableIsNotTaken(Stage stage) throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    byte[] table = "person_number\n".getBytes(StandardCharsets.UTF_8);
    for (Object[] wrong :
        new Object[][] {
          {"feed.exe", table}, {"feed.csv", new byte[0]}, {"feed.csv", new byte[4_050_000]}
        }) {
      HttpResponse<String> answer =
          Feeding.upload(nina, nina, (String) wrong[0], (byte[]) wrong[1]);
      assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/feeds");
      assertThat(nina.get("/feeds").body())
          .containsAnyOf("Choose the feed", "longer than 4 MB")
          .contains(
              "href=\"#file\"", "id=\"file-error\"", "aria-describedby=\"file-hint file-error\"");
    }
    String bytes = Feeding.uploaded(nina, "\u0000\u0001=cmd|x");
    assertThat(nina.get(bytes).body()).contains("A column is missing");
    Feeding.press(nina, bytes, "cancel");
  }

  @Test
  void nobodyButHrFindsTheFeed(Stage stage) throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    String run = Feeding.uploaded(nina, Feeding.known(nina));
    byte[] file = Feeding.known(nina).getBytes(StandardCharsets.UTF_8);
    for (String login : new String[] {"tom", "priya", "hal", "ita", "ivy", "pax", "mo"}) {
      Visitor visitor = Visitor.of(stage.url(), login);
      for (String path :
          new String[] {"/feeds", "/feed/known", "/feed/example", run, run + "/report"}) {
        assertThat(visitor.get(path).statusCode()).as(login + " " + path).isEqualTo(404);
      }
      assertThat(Feeding.upload(visitor, nina, "feed.csv", file).statusCode()).isEqualTo(404);
      for (String button : new String[] {"apply", "confirm", "cancel"}) {
        assertThat(
                visitor
                    .post(
                        run,
                        Map.of(
                            "jakarta.faces.ViewState",
                            "stateless",
                            "decide",
                            "decide",
                            "seen",
                            "",
                            button,
                            button))
                    .statusCode())
            .as(login + " " + button)
            .isBetween(400, 499);
      }
    }
    assertThat(nina.get(run).body()).contains("Looked at, not applied");
    Feeding.press(nina, run, "cancel");
  }

  @Test
  void aFeedIsAppliedWholeAndOnceAndTakenBackByTwo(Stage stage) throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    Visitor olga = Visitor.of(stage.url(), "olga");
    Rows rows = new Rows(stage);
    String known = Feeding.known(nina);
    String changed =
        known
                .replaceFirst("(?m)^(N6179,.*),N6173,", "$1,N6166,")
                .replaceFirst("(?m)^(N6178,.*),early help practitioner,", "$1,family worker,")
                .replaceFirst("(?m)^(N6177,Shay,Harker,,),", "$1shay@example.org,")
                .replaceFirst("(?m)^(N6176,.*),\r?$", "$1,2026-11-30..2026-12-04\r")
                .replaceFirst(
                    "(?m)^(?<one>N6175,(?:[^,]*,){14})[^,]*,(?<two>.*),N6173,",
                    "${one}2026-12-07,${two},N6166,")
                .replaceFirst("2026-11-09\\.\\.\r", "2026-11-09..2026-11-22\r")
            + Feeding.starters("N98", STARTERS);
    String run = Feeding.uploaded(nina, changed);
    assertThat(nina.get(run).body())
        .contains("14 starters", "2 line managers change", "2 posts or teams change")
        .contains("Details of one person", "Absences of 2 people")
        .contains("What needs a deviation", "More than the policy’s range");
    assertThat(Feeding.apply(nina, run)).contains("It was applied: 21 changes");
    assertThat(nina.get(run + "/report").body())
        .contains("starter,N980", "manager,N6179", "family worker");
    everyStarterHasTheirFile(rows);
    assertThat(deviations(rows)).isEqualTo("ASKED 14");
    assertThat(holder(rows, "N6179")).isEqualTo("N6166");
    assertThat(absencesOfMarta(rows))
        .as("told when it was over")
        .isEqualTo("2026-11-09 2026-11-22");
    Feeding.press(nina, Feeding.uploaded(nina, changed), "cancel");
    String again = Feeding.uploaded(nina, "\uFEFF" + changed);
    assertThat(nina.get(again).body()).contains("It says what is known already");
    assertThat(Feeding.apply(nina, again)).contains("nothing had to change");

    String back = Feeding.uploaded(nina, known);
    assertThat(nina.get(back).body()).contains("a second person in HR has to confirm it");
    assertThat(nina.get(back).body()).contains("One move is called off");
    Feeding.press(nina, back, "apply");
    assertThat(nina.get(back).body())
        .contains("Waits for a second person")
        .doesNotContain("id=\"confirm\"");
    Feeding.press(nina, back, "confirm");
    assertThat(nina.get(back).body()).as("not by herself").contains("Waits for a second person");
    assertThat(olga.get("/").body()).contains("A feed of the HR system waits for you", back);
    assertThat(nina.get("/").body()).doesNotContain(back);
    Feeding.press(olga, back, "confirm");
    assertThat(Feeding.done(olga, back)).contains("It was applied: 21 changes");
    assertThat(Feeding.known(nina)).isEqualTo(known);
    assertThat(holder(rows, "N6179")).isEqualTo("N6173");
    assertThat(holder(rows, "N6175")).as("the move to come").isEqualTo("N6173");
    assertThat(
            rows.count(
                "SELECT COUNT(*) FROM supervision.post o JOIN supervision.person p"
                    + " ON p.id = o.person_id WHERE p.staff_number = 'N6175'"))
        .as("the post to come")
        .isEqualTo(1);
    assertThat(deviations(rows)).as("who has left is not decided on").isEqualTo("WITHDRAWN 14");
    assertThat(
            rows.count(
                "select count(*) from person where staff_number like 'N98%'"
                    + " and left_on = '2026-11-23'"))
        .isEqualTo(STARTERS);
  }

  @Test
  void whoGainsByAFeedDoesNotDecideOnItAlone(Stage stage) throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    Visitor olga = Visitor.of(stage.url(), "olga");
    Rows rows = new Rows(stage);
    String known = Feeding.known(nina);
    String herself =
        known.replaceFirst("(?m)^(N6179,.*),N6173,", "$1," + number(rows, "nina") + ",");
    String run = Feeding.uploaded(nina, herself);
    refusedAlone(nina, run);
    assertThat(Feeding.known(nina)).isEqualTo(known);
    assertThat(holder(rows, "N6179")).isEqualTo("N6173");
    Feeding.press(olga, run, "confirm");
    assertThat(Feeding.done(olga, run)).contains("It was applied: one change");
    assertThat(holder(rows, "N6179")).isEqualTo(number(rows, "nina"));
    assertThat(Feeding.apply(nina, Feeding.uploaded(nina, known))).contains("It was applied");
    assertThat(Feeding.known(nina)).isEqualTo(known);

    String login =
        known
            .replaceFirst("(?m)^(N[0-9]+,Nina,Corrie),nina,", "$1,,")
            .replaceFirst("(?m)^(N6173,[^,]*,[^,]*),[^,]*,", "$1,nina,");
    String taken = Feeding.uploaded(nina, login);
    refusedAlone(nina, taken);
    Feeding.press(nina, taken, "cancel");

    String another = known.replaceFirst("(?m)^(N6177,Shay,Harker),[^,]*,", "$1,ed2,");
    String given = Feeding.uploaded(nina, another);
    assertThat(nina.get(given).body()).contains("Somebody who is known here gets another login");
    Feeding.press(nina, given, "apply");
    assertThat(nina.get(given).body()).contains("Waits for a second person");
    Feeding.press(nina, given, "cancel");

    String both =
        herself.replaceFirst("(?m)^(N6178,.*),N6173,", "$1," + number(rows, "olga") + ",");
    String refused = Feeding.uploaded(nina, both);
    refusedAlone(nina, refused);
    assertThat(Feeding.press(olga, refused, "confirm").body())
        .contains("It changes your own row or login");
    assertThat(olga.get(refused).body()).contains("Waits for a second person");
    Feeding.press(olga, refused, "cancel");
    assertThat(Feeding.known(nina)).isEqualTo(known);
  }

  @Test
  void ofTwoFeedsAtOneInstantOneBeginsAndLookingByItselfIsNotLogged(Stage stage) throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    Visitor olga = Visitor.of(stage.url(), "olga");
    Rows rows = new Rows(stage);
    String first = Feeding.uploaded(nina, Feeding.known(nina));
    String second = Feeding.uploaded(olga, Feeding.known(olga));
    try (Connection database = stage.mySql().asAdministrator();
        Statement statement = database.createStatement()) {
      database.setAutoCommit(false);
      statement.execute(
          "UPDATE supervision.feed_run SET state = 'APPLYING',"
              + " applying_organisation_id = organisation_id WHERE id = '"
              + first.replace("/feed/", "")
              + "'");
      CompletableFuture<HttpResponse<String>> late =
          CompletableFuture.supplyAsync(() -> pressed(olga, second));
      LockSupport.parkNanos(1_500_000_000L);
      database.commit();
      assertThat(late.get().body()).contains("Another feed is being applied");
    }
    assertThat(olga.get(second).body()).contains("Looked at, not applied");
    String looked = "SELECT COUNT(*) FROM supervision.access_log WHERE subject_id = ?";
    String before = rows.first(looked, first.replace("/feed/", ""));
    HttpRequest.Builder asks =
        HttpRequest.newBuilder(URI.create(nina.base() + first)).header("X-By-Itself", "yes");
    assertThat(nina.send(asks.copy()).body()).contains("It is about to begin");
    assertThat(nina.send(asks.copy()).statusCode()).isEqualTo(200);
    assertThat(rows.first(looked, first.replace("/feed/", ""))).isEqualTo(before);
    rows.change(
        "UPDATE supervision.feed_run SET state = 'CHECKED', applying_organisation_id = NULL"
            + " WHERE id = ?",
        first.replace("/feed/", ""));
    Feeding.press(nina, first, "cancel");
    Feeding.press(nina, second, "cancel");
  }

  @Test
  void whoComesBackBeginsAnewInTheirFileAndItClosesWithTheDirectorate(Stage stage)
      throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    Visitor mo = Visitor.of(stage.url(), "mo");
    Rows rows = new Rows(stage);
    String known = Feeding.known(nina);
    String file =
        rows.first(
            "SELECT f.id FROM supervision.supervision_file f JOIN supervision.person p"
                + " ON p.id = f.supervisee_id WHERE p.staff_number = 'N3208'");
    assertThat(mo.get("/file/" + file).statusCode()).isEqualTo(404);
    String kept = "/retention/" + file + "/review";
    assertThat(nina.get(kept).body())
        .contains(
            "Kept until 28 February 2030: left the authority 29 February 2024, six years,"
                + " BCP §4.4, policy version 1.");
    String run = Feeding.uploaded(nina, known + BACK);
    assertThat(nina.get(run).body())
        .contains("One person comes back", "What was recorded before stays closed");
    assertThat(Feeding.apply(nina, run)).contains("It was applied: one change");
    assertThat(holder(rows, "N3208")).isEqualTo(number(rows, "mo"));
    assertThat(mo.get("/file/" + file).body())
        .contains("is closed: only the worker reads it", "The file is held by Mo Teasdale");
    assertThat(closed(rows)).as("what was made under Tom").isEqualTo("tom 1");
    assertThat(Visitor.of(stage.url(), "tom").get("/file/" + file).statusCode()).isEqualTo(404);
    assertThat(left(rows)).as("no leaver any more").isNull();
    assertThat(nina.get(kept).body()).doesNotContain("Kept until 28 February 2030");
    assertThat(tightened(mo, rows)).isEqualTo("1");
    Forms.submit(nina, "/move/leave", "leave", "close", Map.of("who", "N3208"));
    closedWhole(rows, mo, "/file/" + file);
    assertThat(Feeding.apply(nina, Feeding.uploaded(nina, known + BACK))).contains("one change");
    assertThat(mo.get("/file/" + file).statusCode()).isEqualTo(200);
    assertThat(Moving.comes(() -> isNone(rows)))
        .as("whoever comes back begins without meeting more often")
        .isTrue();
    String away = Feeding.uploaded(nina, known + AWAY);
    assertThat(nina.get(away).body()).contains("One person leaves the directorate");
    assertThat(Feeding.apply(nina, away)).contains("2 changes");
    closedWhole(rows, mo, "/file/" + file);
    assertThat(Feeding.apply(nina, Feeding.uploaded(nina, known))).contains("one change");
    assertThat(Feeding.known(nina)).isEqualTo(known);
    assertThat(mo.get("/file/" + file).statusCode()).isEqualTo(404);
    assertThat(nina.get(kept).body())
        .contains("Kept until 23 November 2032: left the authority 23 November 2026, six years");
    rows.change(
        "UPDATE supervision.person SET left_on = '2024-02-29' WHERE staff_number = ?", "N3208");
  }

  private static boolean isNone(Rows rows) {
    try {
      return "none".equals(rows.first(TIGHTER));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** They are to meet every week until spring; how often stands in the file. */
  private static String tightened(Visitor supervisor, Rows rows) throws Exception {
    String pair =
        rows.first(
            "SELECT r.id FROM supervision.supervisory_relationship r JOIN supervision.person p"
                + " ON p.id = r.supervisee_id WHERE p.staff_number = 'N3208'"
                + " AND r.until_at IS NULL");
    Map<String, String> weekly =
        Map.of("weeks", "1", "until", "24/3/2027", "reason", "Coming back after two years");
    Forms.submit(supervisor, "/tighter/" + pair, "tighten", "save", weekly);
    return rows.first(TIGHTER);
  }

  /** T5: nobody holds it, the managers see nothing, and no time runs. */
  private static void closedWhole(Rows rows, Visitor manager, String file) throws Exception {
    assertThat(manager.get(file).statusCode()).isEqualTo(404);
    assertThat(
            rows.count(
                "select count(*) from custody c join supervision.supervision_file f"
                    + " on f.id = c.file_id join supervision.person p on p.id = f.supervisee_id"
                    + " where p.staff_number = ? and c.until_at is null",
                "N3208"))
        .isZero();
    assertThat(left(rows)).isNull();
  }

  private static String closed(Rows rows) throws Exception {
    return rows.first(
        "SELECT GROUP_CONCAT(s.login, ' ', r.closed_at = n.from_at)"
            + " FROM supervision.supervisory_relationship r"
            + " JOIN supervision.person p ON p.id = r.supervisee_id"
            + " JOIN supervision.person s ON s.id = r.supervisor_id"
            + " JOIN supervision.supervisory_relationship n ON n.supervisee_id = p.id"
            + " AND n.until_at IS NULL WHERE p.staff_number = 'N3208' AND r.closed_at IS NOT NULL");
  }

  private static String left(Rows rows) throws Exception {
    return rows.first("SELECT left_on FROM supervision.person WHERE staff_number = 'N3208'");
  }

  private static HttpResponse<String> pressed(Visitor hr, String run) {
    try {
      return Feeding.press(hr, run, "apply");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void refusedAlone(Visitor nina, String run) throws Exception {
    assertThat(nina.get(run).body())
        .contains("It changes the row or the login of Nina Corrie")
        .contains("somebody else in HR has to agree");
    Feeding.press(nina, run, "apply");
    Feeding.press(nina, run, "confirm");
    assertThat(nina.get(run).body())
        .contains("Waits for a second person")
        .doesNotContain("id=\"confirm\"");
  }

  private static String number(Rows rows, String login) throws Exception {
    return rows.first("SELECT staff_number FROM supervision.person WHERE login = ?", login);
  }

  private static void everyStarterHasTheirFile(Rows rows) throws Exception {
    assertThat(
            rows.first(
                "SELECT COUNT(*) FROM supervision.person p"
                    + " JOIN supervision.supervision_file f ON f.supervisee_id = p.id"
                    + " JOIN supervision_keys.file_key k ON k.file_id = f.id"
                    + " JOIN supervision.custody c ON c.file_id = f.id AND c.until_at IS NULL"
                    + " JOIN supervision.supervisory_relationship r ON r.supervisee_id = p.id"
                    + " AND r.supervisor_id = c.holder_id AND r.until_at IS NULL"
                    + " JOIN supervision.line_management l ON l.person_id = p.id"
                    + " JOIN supervision.employment e ON e.person_id = p.id"
                    + " JOIN supervision.post o ON o.employment_id = e.id"
                    + " WHERE p.staff_number LIKE 'N98%' AND p.left_on IS NULL"))
        .isEqualTo(String.valueOf(STARTERS));
  }

  private static String absencesOfMarta(Rows rows) throws Exception {
    return rows.first(
        "SELECT GROUP_CONCAT(a.from_on, ' ', a.last_on) FROM supervision.absence a"
            + " JOIN supervision.person p ON p.id = a.person_id WHERE p.login = 'marta'");
  }

  /** How many deviations wait for the starters, or do not any more. */
  private static String deviations(Rows rows) throws Exception {
    return rows.first(
        "SELECT GROUP_CONCAT(state, ' ', n) FROM (SELECT d.state, COUNT(*) n"
            + " FROM supervision.deviation d JOIN supervision.person p ON p.id = d.supervisee_id"
            + " WHERE p.staff_number LIKE 'N98%' GROUP BY d.state) s");
  }

  private static String holder(Rows rows, String number) throws Exception {
    return rows.first(
        "SELECT h.staff_number FROM supervision.person p"
            + " JOIN supervision.supervision_file f ON f.supervisee_id = p.id"
            + " JOIN supervision.custody c ON c.file_id = f.id AND c.until_at IS NULL"
            + " JOIN supervision.person h ON h.id = c.holder_id WHERE p.staff_number = ?",
        number);
  }

  private static int lineOf(String file, String beginning) {
    return (int) file.substring(0, file.indexOf("\n" + beginning) + 1).lines().count() + 1;
  }
}
