package org.supervision.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.domain.record.RecordState;
import org.supervision.endurance.Held;
import org.supervision.redaction.GivenAnswer;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;

/** What people ask about their own data, before HR (PRODUCT R4, R6, ACCESS 9, 19, 24). */
@OnStage
@Tag("payara")
class RequestIT {

  private static final Pattern REQUEST = Pattern.compile("/request/([0-9a-f-]{36})");
  private static final Pattern HOLD = Pattern.compile("/hold/([0-9a-f-]{36})");
  private static final String KEPT_OUT =
      "select count(*) from access_log l join supervision.person p on p.id = l.person_id"
          + " where l.subject_id = ? and l.outcome = 'REFUSED' and p.login = 'olga'";
  private static final String GIVE =
      "UPDATE supervision.data_request SET assigned_to ="
          + " (SELECT id FROM supervision.person WHERE login = ?) WHERE id = ?";
  private static final String ASKED = "2026-11-20 10:00:00";
  private static final String WORDS = "Every note of the placement at the nursery";

  @Test
  void aRequestHasItsClockItsHoldAndItsLogFromReceiptToAnswer(Stage stage) throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    Visitor olga = Visitor.of(stage.url(), "olga");
    HttpDraft draft = Held.draft(stage, Visitor.of(stage.url(), "una"), "fern", "una");
    String request = logged(nina, "SUBJECT_ACCESS", "26/10/2026");
    String page = nina.get(request).body();
    assertThat(page)
        .contains(
            "Due by Thursday 26 November 2026: one month from its receipt on"
                + " Monday 26 October 2026, moved on to a working day where it ends on none"
                + " (Data Protection Act 2018 and UK GDPR, article 12, policy version 1).")
        .contains("Due soon", WORDS, "received, and logged by Nina Corrie");
    String hold = found(HOLD, page);
    assertThat(nina.get(hold).body())
        .contains("A request about their own data is open", request)
        .doesNotContain("id=\"lift\"");
    assertThat(olga.get(request).body()).contains("Take it on").doesNotContain(WORDS);

    assertThat(nina.get("/").body()).contains("Answer Fern Ibbot’s request", request);
    assertThat(olga.get("/").body()).contains(request);

    stop(nina, request, "2/11/2026");
    assertThat(nina.get("/").body()).as("nothing is due meanwhile").doesNotContain(request);
    assertThat(nina.get(request).body())
        .contains("The clock stands since Monday 2 November 2026", "Which placement?");
    Forms.submit(nina, request + "/clock", "clock", "start", Map.of("day", "9/11/2026"));
    assertThat(nina.get(request).body())
        .contains("Due by Thursday 3 December 2026", "7 days more while we waited");
    Forms.submit(
        nina, request + "/clock", "more", "extend", Map.of("longer", "Four hundred files"));
    assertThat(nina.get(request).body())
        .contains("Due by Tuesday 2 February 2027", "two months more", "Four hundred files");

    assertThat(Forms.submit(nina, request, "identity", "known", Map.of("day", "23/11/2026")).body())
        .contains("Somebody else in HR than who logged it");
    whoManagesWhoAsksIsNotTheOneToAnswer(stage, olga, request);
    Forms.submit(olga, request, "take", "mine", Map.of());
    assertThat(olga.get(request).body()).contains(WORDS, "taken on by Olga Prentice");
    assertThat(nina.get(request).body()).doesNotContain(WORDS, "id=\"identity\"");
    assertThat(nina.get(hold).body()).contains("Olga Prentice");
    assertThat(close(olga, request, "ANSWERED").body()).contains("We do not know yet who asks");
    String file = in(stage, "/file/{fern.file}");
    String record = in(stage, "/record/{fern.signed}");
    assertThat(olga.get(record).statusCode()).as("it is not known who asks").isEqualTo(404);
    assertThat(olga.get(request + "/gathered?kind=RECORD").body())
        .contains("It opens once it is noted")
        .doesNotContain(file, "Records of their supervision");
    Forms.submit(olga, request, "identity", "known", Map.of("day", "23/11/2026"));
    assertThat(olga.get(request + "/gathered?kind=RECORD").body())
        .contains(
            "Records of their supervision",
            "What anybody did in their file",
            file,
            record,
            "Signed",
            "Draft")
        .doesNotContain(draft.path());
    try {
      itLinksWhatOpens(stage, olga, request, draft);
    } finally {
      becomes(stage, draft, "DRAFT", null, null);
    }
    assertThat(olga.get(request + "/gathered?kind=LOOKED").body())
        .contains("Logged a request of yours about the file");
    assertThat(olga.get(file).body()).contains(record);
    assertThat(olga.get(record).body()).contains("Health and welfare");
    whatIsWithheldIsNotToldByThisWay(stage, olga, request);
    assertThat(nina.get(record).statusCode()).as("nobody else’s in HR").isEqualTo(404);
    isGiven(olga, request);
    assertThat(close(olga, request, "ANSWERED").statusCode()).isEqualTo(302);
    assertThat(olga.get(request).body()).contains("Answered on", "Given by hand");
    assertThat(olga.get("/requests?show=closed").body()).contains(request);
    assertThat(olga.get("/requests").body()).doesNotContain(request);
    assertThat(olga.get(record).statusCode()).as("it is over").isEqualTo(404);
    assertThat(olga.get(request + "/gathered").statusCode()).isEqualTo(404);
    assertThat(olga.get(hold).body()).contains("Lifted").doesNotContain("id=\"keep\"");
    seenByFern(stage);
    nobodyInHrSeesTheirOwn(stage, nina, request);
  }

  /** A grant of which the worker is not told is in nothing that they are given (ACCESS 24). */
  private static void whatIsWithheldIsNotToldByThisWay(Stage stage, Visitor olga, String request)
      throws Exception {
    Rows rows = new Rows(stage);
    String id = request.substring(request.lastIndexOf('/') + 1);
    String read = "Read a record";
    assertThat(olga.get(request + "/gathered?kind=LOOKED").body()).contains(read);
    rows.change(
        "INSERT INTO supervision.access_grant (id, version, organisation_id, asked_by, asked_at,"
            + " purpose, covers_records, covers_agreements, covers_health, about_from,"
            + " about_until, starts_at, ends_at, reason, state, withheld_until)"
            + " SELECT id, 0, organisation_id, assigned_to, '2026-11-01', 'investigation', 1, 0,"
            + " 0, '2026-01-01', '2026-11-01', '2026-11-01', '2026-11-02', '', 'ENDED',"
            + " '2026-11-25' FROM supervision.data_request WHERE id = ?",
        id);
    try {
      assertThat(olga.get(request + "/gathered?kind=LOOKED").body()).doesNotContain(read);
      rows.change(
          "UPDATE supervision.access_grant SET withheld_until = '2026-11-24' WHERE id = ?", id);
      assertThat(olga.get(request + "/gathered?kind=LOOKED").body())
          .as("from the day on which it ends")
          .contains(read, "Tried, and was not let in");
    } finally {
      rows.change("DELETE FROM supervision.access_grant WHERE id = ?", id);
    }
  }

  /** Where Olga manages Fern she would see more, as her manager, than Fern is to be given. */
  private static void whoManagesWhoAsksIsNotTheOneToAnswer(
      Stage stage, Visitor olga, String request) throws Exception {
    Rows rows = new Rows(stage);
    rows.change(
        "INSERT INTO supervision.line_management (id, version, person_id, manager_id, from_at)"
            + " SELECT UUID(), 0, f.id, o.id, '2026-01-01' FROM supervision.person f,"
            + " supervision.person o WHERE f.login = 'fern' AND o.login = 'olga'");
    try {
      assertThat(olga.get(request).body())
          .contains("You supervise, supervised or manage who asks")
          .doesNotContain("Take it on", WORDS);
      String id = request.substring(request.lastIndexOf('/') + 1);
      rows.change(GIVE, "olga", id);
      assertThat(olga.get(request + "/gathered").statusCode()).isEqualTo(404);
      assertThat(olga.get(request).body()).doesNotContain("/gathered", WORDS);
      rows.change(GIVE, "nina", id);
      Map<String, String> asked =
          Map.of(
              "who", "Fern Ibbot", "kind", "COMPLAINT", "received", "23/11/2026", "asked", WORDS);
      assertThat(Forms.submit(olga, "/request/new", "new", "log", asked).body())
          .contains("Somebody else in HR has to answer this");
    } finally {
      rows.change(
          "DELETE FROM supervision.line_management WHERE manager_id ="
              + " (SELECT id FROM supervision.person WHERE login = 'olga') AND person_id ="
              + " (SELECT id FROM supervision.person WHERE login = 'fern')");
    }
  }

  /** Nothing is answered by closing it alone. */
  private static void isGiven(Visitor olga, String request) throws Exception {
    assertThat(close(olga, request, "ANSWERED").body())
        .contains("when they were given what we keep", "Given by hand");
    String id = request.substring(request.lastIndexOf('/') + 1);
    assertThat(GivenAnswer.put(olga, "/answer/" + id + "/pdf").statusCode()).isEqualTo(200);
    Map<String, String> given = Map.of("day", "24/11/2026", "how", "In person");
    Forms.submit(olga, "/redaction/" + id, "given", "deliver", given);
    assertThat(olga.get(request).body()).contains("Given to them on Tuesday 24 November 2026");
    assertThat(olga.get("/").body()).doesNotContain(request);
  }

  /** What is linked and what opens is the same, wherever a record stands in its life. */
  private static void itLinksWhatOpens(Stage stage, Visitor olga, String request, HttpDraft draft)
      throws Exception {
    Set<String> opened = new TreeSet<>();
    for (RecordState state : RecordState.values()) {
      becomes(stage, draft, state.name(), null, null);
      if (opens(stage, olga, request, draft)) {
        opened.add(state.name());
      }
    }
    becomes(stage, draft, "CLOSED_UNSHARED", ASKED, null);
    assertThat(opens(stage, olga, request, draft)).as("who it is about is asked still").isFalse();
    becomes(stage, draft, "CLOSED_UNSHARED", ASKED, "2026-11-21 10:00:00");
    assertThat(opens(stage, olga, request, draft)).as("they answered").isTrue();
    assertThat(opened).containsExactly("CLOSED_UNSHARED", "CLOSED_UNSIGNED", "SIGNED");
    String agreement = in(stage, "/agreement/{fern.agreement}");
    assertThat(olga.get(request + "/gathered?kind=AGREEMENT").body()).contains(agreement);
    assertThat(olga.get(agreement).statusCode()).isEqualTo(200);
  }

  /** A record that was brought there by hand has no text to show; the log says who was kept out. */
  private static boolean opens(Stage stage, Visitor olga, String request, HttpDraft draft)
      throws Exception {
    boolean linked =
        olga.get(request + "/gathered?kind=RECORD").body().contains(draft.path() + "\"");
    Rows rows = new Rows(stage);
    long before = rows.count(KEPT_OUT, draft.id());
    olga.get(draft.path());
    assertThat(rows.count(KEPT_OUT, draft.id())).isEqualTo(before + (linked ? 0 : 1));
    return linked;
  }

  private static void becomes(
      Stage stage, HttpDraft draft, String state, String asked, String answered) throws Exception {
    String update =
        "UPDATE supervision.supervision_record SET state = ?, released_at = ?,"
            + " release_answered_at = ? WHERE id = ?";
    assertThat(new Rows(stage).change(update, state, asked, answered, draft.id())).isEqualTo(1);
  }

  /** She reads what was done, and none of the words. */
  private static void seenByFern(Stage stage) throws Exception {
    String looked = in(stage, "/access/{fern.file}/looked");
    Visitor fern = Visitor.of(stage.url(), "fern");
    assertThat(fern.get(looked).body() + fern.get(looked + "?page=1").body())
        .contains(
            "Logged a request of yours about the file",
            "Placed a hold on the file",
            "Stopped the clock of your request about the file",
            "Took longer for your request about the file",
            "Took on your request about the file",
            "Noted that they know who asks about the file",
            "Closed your request about the file",
            "Subject access request, with an approval",
            "Lifted a hold on the file")
        .doesNotContain(WORDS, "Four hundred files");
  }

  private static void nobodyInHrSeesTheirOwn(Stage stage, Visitor nina, String request)
      throws Exception {
    Rows rows = new Rows(stage);
    String id = request.substring(request.lastIndexOf('/') + 1);
    String turn =
        "UPDATE supervision.data_request SET supervisee_id ="
            + " (SELECT id FROM supervision.person WHERE login = ?) WHERE id = ?";
    rows.change(turn, "nina", id);
    assertThat(nina.get(request).statusCode()).isEqualTo(404);
    assertThat(nina.get("/requests?show=closed").body()).doesNotContain(request);
    rows.change(turn, "fern", id);
    assertThat(nina.get(request).statusCode()).isEqualTo(200);
  }

  @Test
  void aComplaintIsAcknowledgedInThirtyDays(Stage stage) throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    String request = logged(nina, "COMPLAINT", "20/11/2026");
    assertThat(nina.get(request).body())
        .contains("To be acknowledged by Sunday 20 December 2026: 30 days from its receipt");
    Forms.submit(nina, request + "/clock", "clock", "told", Map.of("day", "23/11/2026"));
    assertThat(nina.get(request).body())
        .contains("Acknowledged on Monday 23 November 2026. It is to be answered without undue");
    assertThat(nina.get("/requests").body()).contains("Without undue delay");
    assertThat(close(nina, request, "WITHDRAWN").statusCode()).isEqualTo(302);
  }

  @Test
  void whoIsAffectedByAnAccountIsKnownInMinutes(Stage stage) throws Exception {
    String file = in(stage, "/file/{fern.file}");
    Visitor una = Visitor.of(stage.url(), "una");
    assertThat(una.get(file).statusCode()).isEqualTo(200);
    assertThat(una.get(in(stage, "/file/{priya.file}")).statusCode()).isEqualTo(404);
    assertThat(una.get(in(stage, "/file/{ned.file}")).statusCode()).isEqualTo(404);
    Visitor nina = Visitor.of(stage.url(), "nina");
    Map<String, String> asked =
        Map.of(
            "who", "Una Pell",
            "from", "1/11/2026",
            "fromTime", "9.00",
            "until", "1/12/2026",
            "untilTime", "17:30");
    String page = nina.follow(Forms.submit(nina, "/breach", "breach", "look", asked)).body();
    assertThat(page).contains("Una Pell, staff number", "1 November 2026, 09:00");
    String affected = page.substring(page.indexOf("id=\"affected\""), page.indexOf("id=\"done\""));
    assertThat(affected).contains("Fern Ibbot").doesNotContain("Priya Nandra", "Una Pell");
    assertThat(page).as("of another organisation").doesNotContain("Holloway");
    Matcher table = Pattern.compile("/breach/table[^\"]+").matcher(page);
    assertThat(table.find()).isTrue();
    assertThat(nina.get(table.group().replace("&amp;", "&")).body())
        .startsWith("At (UTC),Staff number,Name,What,Done,As,Let in,Purpose,From address,Rows")
        .containsPattern("Fern Ibbot,file,\\w+,\\w+,yes,")
        .containsPattern("Priya Nandra,file,\\w+,\\w+,no,");
    Map<String, String> backwards = new HashMap<>(asked);
    backwards.put("until", "1/10/2026");
    assertThat(Forms.submit(nina, "/breach", "breach", "look", backwards).body())
        .contains("Give two times, the second after the first");
  }

  private static String logged(Visitor who, String kind, String received) throws Exception {
    HttpResponse<String> answer =
        Forms.submit(
            who,
            "/request/new",
            "new",
            "log",
            Map.of("who", "Fern Ibbot", "kind", kind, "received", received, "asked", WORDS));
    assertThat(answer.statusCode()).isEqualTo(302);
    String list = who.get("/requests").body();
    int fern = list.indexOf("Fern Ibbot");
    assertThat(fern).isPositive();
    return found(REQUEST, list.substring(list.lastIndexOf("<a", fern)));
  }

  private static void stop(Visitor who, String request, String day) throws Exception {
    Forms.submit(
        who,
        request + "/clock",
        "clock",
        "stop",
        Map.of("cause", "CLARIFICATION", "why", "Which placement?", "day", day));
  }

  private static HttpResponse<String> close(Visitor who, String request, String outcome)
      throws Exception {
    return Forms.submit(
        who,
        request + "/close",
        "close",
        "end",
        Map.of("outcome", outcome, "why", "Given by hand"));
  }

  private static String in(Stage stage, String address) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      return new Things(connection).in(address);
    }
  }

  private static String found(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group();
  }
}
