package org.supervision.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.copy.Papers;
import org.supervision.document.Filing;
import org.supervision.stage.Browsers;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** Who asks for what is kept about them is given it, without what others may expect (R6). */
@OnStage
@Tag("payara")
class RedactionIT {

  private static final Pattern REQUEST = Pattern.compile("/request/([0-9a-f-]{36})");
  private static final Pattern DECIDE =
      Pattern.compile("/redaction/[0-9a-f-]{36}/decide\\?of=[0-9a-f-]{36}");
  private static final String FILE =
      "select f.id from supervision.supervision_file f"
          + " join supervision.person p on p.id = f.supervisee_id where p.login = ?";
  private static final String RECORD =
      "select r.id from supervision.supervision_record r"
          + " join supervision.person p on p.id = r.supervisee_id"
          + " where p.login = 'una' and r.held_on = ?";
  private static final String DOCUMENT =
      "select d.id from supervision.filed_document d where d.file_id = ? order by d.filed_at desc";
  private static final String STEPS =
      "select count(*) from access_log l join supervision.person p on p.id = l.person_id"
          + " where l.chain_id = ? and p.login = ? and l.verb = ? and l.outcome = ?";
  private static final String DELIVERED =
      "select count(*) from request_step where request_id = ? and kind = 'DELIVERED'";
  private static final byte[] PDF =
      "%PDF-1.7 A course that Una attended".getBytes(StandardCharsets.US_ASCII);
  private static final String MORE_OFTEN = "Since Ada Nobody left us she carries two teams";
  private static final String WHY = "Fern has not consented, and is a trainee of hers";

  @Test
  void whatIsGivenLeavesOutWhatTwoPeopleAgreed(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor nina = Visitor.of(stage.url(), "nina");
    Visitor olga = Visitor.of(stage.url(), "olga");
    Visitor una = Visitor.of(stage.url(), "una");
    String file = rows.first(FILE, "una");
    Filing.file(una, file, "APPRAISAL", "A course", "course.pdf", PDF);
    String document = rows.first(DOCUMENT, file);
    String first = rows.first(RECORD, "2026-10-01");
    String second = rows.first(RECORD, "2026-09-03");
    moreOften(rows, Visitor.of(stage.url(), "dot"));
    proposed(rows, Visitor.of(stage.url(), "dot"));
    String request = logged(nina);
    String answer = request.replace("/request/", "/redaction/");
    String id = request.substring(request.lastIndexOf('/') + 1);

    assertThat(nina.get(answer).statusCode()).as("it is not known who asks").isEqualTo(404);
    Forms.submit(olga, request, "take", "mine", Map.of());
    Forms.submit(olga, request, "identity", "known", Map.of("day", "23/11/2026"));
    assertThat(nina.get(answer).statusCode()).as("somebody else’s").isEqualTo(404);
    assertThat(olga.get(request).body()).contains(answer);
    assertThat(olga.get(request + "/gathered?kind=RECORD").body())
        .contains(answer + "/passages?kind=RECORD&amp;of=" + first);

    String passages = answer + "/passages?kind=RECORD&of=" + first;
    assertThat(olga.get(passages).body()).contains("What a good first month for Fern is.");
    assertThat(propose(olga, passages, "SOME", "Joan Nobody").body())
        .contains("These words do not stand in it", "Joan Nobody", WHY);
    assertThat(propose(olga, passages, "ALL", "fern").body())
        .contains("Give the words and choose some words");
    assertThat(propose(olga, passages, "SOME", "fern").statusCode()).isEqualTo(302);
    assertThat(propose(olga, passages, "SOME", "FERN").body()).contains("left out already");
    assertThat(olga.get(passages).body())
        .contains("What a good first month for <mark>", "Fern</mark> is.");
    assertThat(propose(olga, passages, "SOME", "\u00A0").body())
        .contains("Give the words and choose some words");
    String whole = answer + "/passages?kind=RECORD&of=" + second;
    Map<String, String> late = Forms.hidden(olga.get(whole).body(), "leave");
    assertThat(propose(olga, whole, "ALL", "").statusCode()).isEqualTo(302);
    late.putAll(Map.of("howMuch", "SOME", "passage", "Una", "exemption", "OTHER_PERSON"));
    late.putAll(Map.of("why", WHY, "leave", "leave", "propose", "propose"));
    assertThat(olga.post(whole, late).body())
        .as("all of it was left out meanwhile: that is said, and what was typed stays")
        .contains("left out already", WHY);

    String beside = answer + "/passages?kind=BESIDE&of=" + file;
    assertThat(olga.get(answer).body()).contains(beside.replace("&", "&amp;"));
    assertThat(olga.get(beside).body())
        .contains("Why you were to meet more often, 24 November 2026, by Dot Vance", MORE_OFTEN)
        .contains("What was said with times proposed for a session", "Before the panel")
        .contains("would have been additional", "Two removals");
    assertThat(olga.get(request + "/gathered?kind=PROPOSAL").body())
        .contains("Times proposed for a session")
        .doesNotContain("Before the panel");
    assertThat(propose(olga, beside, "SOME", "Ada Nobody").statusCode()).isEqualTo(302);

    assertThat(olga.get(answer).body())
        .contains("3 redactions wait for a second person", "fern", "Olga Prentice")
        .doesNotContain("/answer/");
    assertThat(bytes(olga, "/answer/" + id + "/zip").statusCode()).isEqualTo(409);
    String decide = decided(olga, answer);
    assertThat(olga.get(decide).body())
        .contains("Somebody else in HR takes the request on", WHY)
        .doesNotContain("id=\"agree\"");
    assertThat(nina.get(decide).statusCode()).isEqualTo(404);

    Forms.submit(nina, request, "take", "mine", Map.of());
    assertThat(olga.get(answer).statusCode()).isEqualTo(404);
    Forms.submit(nina, decided(nina, answer), "decide", "agree", Map.of());
    Forms.submit(nina, decided(nina, answer), "decide", "agree", Map.of());
    Forms.submit(nina, decided(nina, answer), "decide", "agree", Map.of());
    assertThat(nina.get(answer).body())
        .contains("Nothing waits for a second person; 3 are agreed", "agreed by Nina Corrie");

    Map<String, String> given = Map.of("day", "24/11/2026", "how", "By hand");
    assertThat(Forms.submit(nina, answer, "given", "deliver", given).body())
        .contains("Put the answer together first", "By hand");
    assertThat(nina.get("/answer/" + id + "/zip").statusCode())
        .as("nothing is put together by looking")
        .isEqualTo(405);
    assertThat(rows.count(STEPS, file, "nina", "PACK", "ALLOWED")).isZero();
    itIsAllInIt(nina, id, document);
    Map<String, String> twice = Forms.hidden(nina.get(answer).body(), "given");
    twice.putAll(given);
    twice.put("deliver", "deliver");
    nina.post(answer, twice);
    nina.post(answer, twice);
    assertThat(rows.count(DELIVERED, id)).as("sent twice").isEqualTo(1);
    assertThat(nina.get(request).body())
        .contains("Given to them on Tuesday 24 November 2026; it was due by")
        .contains("the answer was put together, by Nina Corrie")
        .contains("the answer was given, noted by Nina Corrie", "By hand");
    assertThat(una.get("/access/" + file + "/looked").body())
        .contains("Put together your copy of", "Agreed to leave something out of your copy of")
        .doesNotContain(WHY);
    assertThat(rows.count(STEPS, file, "nina", "PACK", "ALLOWED")).isEqualTo(2);
    assertThat(una.get("/record/" + first).body())
        .as("what it is left out of stays as it is")
        .contains("first month for Fern");

    Forms.submit(
        nina, request + "/close", "close", "end", Map.of("outcome", "ANSWERED", "why", "Done"));
    assertThat(nina.get(request).body())
        .contains("Answered on Tuesday 24 November 2026, and closed on");
    assertThat(nina.get(answer).statusCode()).as("it is over").isEqualTo(404);
    assertThat(bytes(nina, "/answer/" + id + "/pdf").statusCode()).isEqualTo(404);
    rows.change("delete from supervision.time_proposal where file_id = ?", file);
    rows.change("delete from supervision.tighter_frequency where file_id = ?", file);
    rows.change(
        "update supervision.supervision_file set tighter_weeks = null, tighter_from_on = null,"
            + " tighter_last_on = null where id = ?",
        file);
  }

  /** The page stays when a file is taken from it, and lets the other be taken too. */
  @Tag("payara-in-soak")
  @Test
  void theDocumentIsTakenAfterAllOfItFromTheSamePage(Browsers browsers) {
    Page nina = browsers.of("nina");
    nina.navigate("/requests");
    nina.getByText("Wren Castell").click();
    nina.getByText("The answer").click();
    for (String kind : new String[] {"zip", "pdf"}) {
      Download file = nina.waitForDownload(() -> nina.locator("#" + kind).click());
      assertThat(file.suggestedFilename()).isEqualTo("answer." + kind);
    }
    nina.reload();
    assertThat(nina.locator("#given").count()).isEqualTo(1);
  }

  private static void proposed(Rows rows, Visitor dot) throws Exception {
    Map<String, String> said =
        Map.of(
            "day-1",
            "9/2/27",
            "start-1",
            "10:00",
            "minutes",
            "60",
            "knowingly",
            "true",
            "word",
            "Before the panel",
            "additional",
            "Two removals");
    String path = "/session/propose?with=" + rows.relationship("dot", "una");
    assertThat(Forms.submit(dot, path, "propose", "save", said).statusCode()).isEqualTo(302);
  }

  private static void moreOften(Rows rows, Visitor dot) throws Exception {
    Map<String, String> said = Map.of("weeks", "2", "until", "24/2/2027", "reason", MORE_OFTEN);
    String path = "/tighter/" + rows.relationship("dot", "una");
    assertThat(Forms.submit(dot, path, "tighten", "save", said).statusCode()).isEqualTo(302);
  }

  private static void itIsAllInIt(Visitor nina, String id, String document) throws Exception {
    HttpResponse<byte[]> zip = bytes(nina, "/answer/" + id + "/zip");
    assertThat(zip.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"answer.zip\"");
    Map<String, byte[]> entries = Papers.unzip(zip.body());
    String paper = Papers.textOf(entries.get("answer.pdf"));
    assertThat(paper)
        .contains("What we keep about Una Pell")
        .contains("What a good first month for [left out: about another person] is.")
        .contains("Una’s trainee settles well")
        .contains("Schedule 2, paragraph 16")
        .contains("What else was written", "Since [left out: about another person] left us")
        .doesNotContain("first month for Fern", "otherwise than it was done to her", "Ada Nobody");
    String data = new String(entries.get("answer.json"), StandardCharsets.UTF_8);
    assertThat(data)
        .contains("Una Pell", "\"LOOKED\"", "\"leftOut\"", "\"schedule\" : \"2/16\"")
        .contains("What a good first month for [left out: about another person] is.")
        .contains("Since [left out: about another person] left us")
        .doesNotContain("first month for Fern", "otherwise than it was done", "Ada Nobody");
    assertThat(entries.get("documents/document-2026-11-02.pdf")).isEqualTo(PDF);
    assertThat(entries).hasSize(3);
    assertThat(nina.get("/document/" + document + "/file").statusCode()).isEqualTo(200);
    assertThat(Papers.textOf(bytes(nina, "/answer/" + id + "/pdf").body()))
        .contains("What we keep about Una Pell");
  }

  private static HttpResponse<String> propose(
      Visitor who, String page, String howMuch, String words) throws Exception {
    return Forms.submit(
        who,
        page,
        "leave",
        "propose",
        Map.of(
            "howMuch", howMuch,
            "passage", words,
            "exemption", "OTHER_PERSON",
            "why", WHY));
  }

  private static String decided(Visitor who, String answer) throws Exception {
    Matcher first = DECIDE.matcher(who.get(answer).body());
    assertThat(first.find()).isTrue();
    return first.group();
  }

  private static String logged(Visitor who) throws Exception {
    Map<String, String> asked =
        Map.of(
            "who", "Una Pell",
            "kind", "SUBJECT_ACCESS",
            "received", "23/11/2026",
            "asked", "All of it");
    assertThat(Forms.submit(who, "/request/new", "new", "log", asked).statusCode()).isEqualTo(302);
    String list = who.get("/requests").body();
    int una = list.indexOf("Una Pell");
    assertThat(una).isPositive();
    Matcher found = REQUEST.matcher(list.substring(list.lastIndexOf("<a", una)));
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private static HttpResponse<byte[]> bytes(Visitor who, String address) throws Exception {
    return GivenAnswer.put(who, address);
  }
}
