package org.supervision.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.copy.Papers;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/**
 * What somebody disputes in a signed record about them stands beside it, wherever it is read, and
 * restricts its use while that is checked (UK GDPR, articles 16 and 18).
 */
@OnStage
@Tag("payara")
class DisputeIT {

  private static final Pattern REQUEST = Pattern.compile("/request/([0-9a-f-]{36})");
  private static final Pattern SETTLE =
      Pattern.compile("/dispute/[0-9a-f-]{36}/settle\\?of=[0-9a-f-]{36}");
  private static final String FILE =
      "select f.id from supervision.supervision_file f"
          + " join supervision.person p on p.id = f.supervisee_id where p.login = 'mo'";
  private static final String RECORD =
      "select r.id from supervision.supervision_record r"
          + " join supervision.person p on p.id = r.supervisee_id"
          + " where p.login = 'mo' and r.held_on = '2026-09-22'";
  private static final String ANOTHER =
      "select o.id from supervision.supervision_record r join supervision.supervision_record o"
          + " on o.file_id = r.file_id and o.supervisor_id = r.supervisor_id and o.id <> r.id"
          + " where r.id = ? and o.state = 'SIGNED' order by o.held_on desc";
  private static final String BECOMES =
      "update supervision.supervision_record set amends_id = ?, held_on = ? where id = ?";
  private static final String PASSAGE = "Which schools ask for him";
  private static final String STATEMENT = "It was the schools of the whole borough";
  private static final String OTHER = "He was not tired, he was at the dentist";
  private static final String WHY = "Both were asked, and the list was looked at";

  @Test
  void whatSomebodyDisputesStandsBesideTheRecordAndRestrictsItUntilItIsSettled(Stage stage)
      throws Exception {
    Rows rows = new Rows(stage);
    String file = rows.first(FILE);
    String record = "/record/" + rows.first(RECORD);
    Visitor nina = Visitor.of(stage.url(), "nina");
    Visitor olga = Visitor.of(stage.url(), "olga");
    Visitor mo = Visitor.of(stage.url(), "mo");
    Visitor hal = Visitor.of(stage.url(), "hal");
    Map<String, String> stated = Map.of("purpose", "managers-discussion", "reason", "To know");
    Forms.submit(hal, "/access/" + file + "/purpose", "stated", "open", stated);
    assertThat(hal.get(record).body()).contains("Which schools ask for him");
    String request = logged(nina);
    String dispute = request.replace("/request/", "/dispute/");
    Forms.submit(olga, request, "take", "mine", Map.of());
    assertThat(olga.get(dispute).statusCode()).as("it is not known who asks").isEqualTo(404);
    Forms.submit(olga, request, "identity", "known", Map.of("day", "23/11/2026"));
    assertThat(olga.get(request).body()).contains(dispute);
    assertThat(nina.get(dispute).statusCode()).as("somebody else’s").isEqualTo(404);

    assertThat(raise(olga, dispute, "23/9/2026", "Dot Vance").body())
        .contains("Nothing that is signed or closed was recorded", PASSAGE, STATEMENT);
    assertThat(raise(olga, dispute, "22/9/2026", "Dot Vance").statusCode()).isEqualTo(302);
    assertThat(olga.get(dispute).body()).contains(PASSAGE, STATEMENT, "Restricted");
    assertThat(olga.get(record).statusCode()).as("she does not read it").isEqualTo(404);

    assertThat(mo.get(record).body())
        .contains(
            "Disputed by Mo Teasdale",
            STATEMENT,
            "only they and who supervises them read this record");
    assertThat(mo.get("/file/" + file).body()).contains("Disputed");
    assertThat(Papers.textOf(mo.bytes(record + "/pdf")))
        .contains("Disputed: being checked", STATEMENT, PASSAGE);
    assertThat(index(mo, file)).contains("Signed by both. Disputed");
    assertThat(Visitor.of(stage.url(), "dot").get(record).body()).contains(STATEMENT);
    assertThat(hal.get(record).statusCode()).as("its use is restricted").isEqualTo(404);

    assertThat(close(olga, request).body()).contains("Settle first what they dispute");
    String settle = found(SETTLE, olga.get(dispute).body());
    assertThat(Forms.submit(olga, settle, "settle", "done", Map.of("why", WHY)).body())
        .contains("Choose what came of it", WHY);
    Map<String, String> late = Forms.hidden(olga.get(settle).body(), "settle");
    assertThat(
            Forms.submit(olga, settle, "settle", "done", Map.of("outcome", "STAYS", "why", WHY))
                .statusCode())
        .isEqualTo(302);
    late.putAll(Map.of("outcome", "PUT_RIGHT", "why", OTHER, "settle", "settle", "done", "done"));
    assertThat(olga.post(settle, late).body())
        .as("it was settled meanwhile: that is said, and what was typed stays")
        .contains("It was settled already", OTHER);
    assertThat(hal.get(record).body())
        .contains(PASSAGE, STATEMENT, "it stays as it is", WHY)
        .doesNotContain("only they and who supervises them read this record");
    assertThat(Papers.textOf(mo.bytes(record + "/pdf")))
        .contains(STATEMENT, WHY)
        .doesNotContain("being checked");
    assertThat(raise(olga, dispute, "22/9/2026", "Dot Vance", "hint", OTHER).statusCode())
        .isEqualTo(302);
    assertThat(hal.get(record).body())
        .as("it stands in no text that opens to him, and may speak of health")
        .contains(STATEMENT)
        .doesNotContain(OTHER);
    assertThat(mo.get(record).body()).contains(OTHER);
    settle = found(SETTLE, olga.get(dispute).body());
    Forms.submit(olga, settle, "settle", "done", Map.of("outcome", "STAYS", "why", WHY));
    whichOfSeveralIsChosen(stage, dispute, record);
    assertThat(close(olga, request).statusCode()).isEqualTo(302);
    assertThat(olga.get(request).body())
        .contains("noted beside a record what they dispute", "what they dispute was checked")
        .doesNotContain(STATEMENT);
    assertThat(mo.get("/access/" + file + "/looked").body())
        .contains(
            "Noted what you dispute in a record of", "Settled what you dispute in a record of")
        .doesNotContain(WHY, STATEMENT);
  }

  /** An addendum can be disputed as well, and its use is restricted with that of its record. */
  private static void whichOfSeveralIsChosen(Stage stage, String dispute, String record)
      throws Exception {
    Rows rows = new Rows(stage);
    Visitor olga = Visitor.of(stage.url(), "olga");
    Visitor hal = Visitor.of(stage.url(), "hal");
    String id = record.replace("/record/", "");
    String other = rows.first(ANOTHER, id);
    String day =
        rows.first("select held_on from supervision.supervision_record where id = ?", other);
    rows.change(BECOMES, id, "2026-09-22", other);
    try {
      assertThat(hal.get("/record/" + other).statusCode()).isEqualTo(200);
      assertThat(raise(olga, dispute, "22/9/2026", "Dot Vance").body())
          .contains(
              "Choose which they mean",
              "The record of the session at",
              "The addendum that was signed or closed on",
              STATEMENT);
      Map<String, String> chosen =
          Map.of(
              "day",
              "22/9/2026",
              "with",
              "Dot Vance",
              "several",
              id + " " + other,
              "which",
              id,
              "passage",
              PASSAGE,
              "statement",
              STATEMENT,
              "restrict",
              "on");
      assertThat(Forms.submit(olga, dispute, "raise", "note", chosen).statusCode()).isEqualTo(302);
      assertThat(hal.get(record).statusCode()).isEqualTo(404);
      assertThat(hal.get("/record/" + other).statusCode())
          .as("it speaks of what is in the record")
          .isEqualTo(404);
      String settle = found(SETTLE, olga.get(dispute).body());
      Forms.submit(olga, settle, "settle", "done", Map.of("outcome", "STAYS", "why", WHY));
      assertThat(hal.get("/record/" + other).statusCode()).isEqualTo(200);
    } finally {
      rows.change(BECOMES, null, day, other);
    }
  }

  private static String index(Visitor who, String file) throws Exception {
    byte[] index = Papers.unzip(who.bytes("/file/" + file + "/zip")).get("index.html");
    return new String(index, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> raise(Visitor who, String page, String day, String with)
      throws Exception {
    return Forms.submit(
        who,
        page,
        "raise",
        "note",
        Map.of(
            "day", day,
            "with", with,
            "passage", PASSAGE,
            "statement", STATEMENT,
            "restrict", "on"));
  }

  private static HttpResponse<String> raise(
      Visitor who, String page, String day, String with, String passage, String statement)
      throws Exception {
    return Forms.submit(
        who,
        page,
        "raise",
        "note",
        Map.of(
            "day", day,
            "with", with,
            "passage", passage,
            "statement", statement));
  }

  private static HttpResponse<String> close(Visitor who, String request) throws Exception {
    return Forms.submit(
        who, request + "/close", "close", "end", Map.of("outcome", "ANSWERED", "why", "Done"));
  }

  private static String logged(Visitor who) throws Exception {
    Map<String, String> asked =
        Map.of(
            "who", "Mo Teasdale",
            "kind", "RECTIFICATION",
            "received", "23/11/2026",
            "asked", "The record of September is not right");
    assertThat(Forms.submit(who, "/request/new", "new", "log", asked).statusCode()).isEqualTo(302);
    String list = who.get("/requests").body();
    int mo = list.indexOf("Mo Teasdale");
    assertThat(mo).isPositive();
    return found(REQUEST, list.substring(list.lastIndexOf("<a", mo)));
  }

  private static String found(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group();
  }
}
