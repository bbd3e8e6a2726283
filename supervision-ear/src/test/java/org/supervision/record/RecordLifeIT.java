package org.supervision.record;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.copy.Papers;
import org.supervision.mainjob.Steps;
import org.supervision.shell.Axe;
import org.supervision.stage.Browsers;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;
import org.supervision.writing.DraftPage;

/** The turns that a record's life can take beside the usual one (PRODUCT P2–P4, P6). */
@OnStage
class RecordLifeIT {

  private static final String PRACTICE = "practice-progress";
  private static final String OVERDUE =
      "It was to be written up by Friday 20 November 2026. Share it when you can";
  private static final Map<String, String> BUTTONS =
      Map.of("reopen", "reopen-button", "close", "close-button", "say", "save");
  private static final String OPEN_ACTION =
      "select a.id from supervision.supervision_action a"
          + " join supervision.person p on p.id = a.supervisee_id"
          + " where p.login = ? and a.status = 'OPEN' and a.agreed_at is not null";
  private static final String LONG_SHARED =
      "update supervision.supervision_record set shared_at = '2026-11-09 09:00:00' where id = ?";
  private static final String TWICE_REMINDED =
      "update supervision.supervision_record set reminders_sent = 2 where id = ?";
  private static final String SAID = "The visits of June were late.";

  @Test
  void aDisagreementKeepsBothVoicesAndAnAddendumStandsBesideTheLockedRecord(
      Stage stage, Browsers browsers) throws Exception {
    Page gus = browsers.newlyOf("gus");
    Page lena = browsers.newlyOf("lena");
    String record = shared(gus, new Rows(stage).relationship("gus", "lena"));

    disagree(lena, record);
    theAnswerIsOwedByItsAuthor(stage, lena, gus, record);
    answerTheDisagreement(gus, record);
    whatChangedSinceSheSawItIsShown(Visitor.of(stage.url(), "gus"), lena, record);
    lena.navigate(record);
    lena.locator("#agree-button").click();
    lena.waitForURL(url -> url.endsWith("/sign"));
    takeTheSignatureBackAndReopen(lena, gus, record);
    Steps.sign(lena, record + "/sign");
    Steps.sign(gus, record + "/sign");

    gus.navigate(record);
    Locator disagreement = gus.locator("main .disagreement");
    assertThat(disagreement).containsText("Two of three were on time.");
    assertThat(disagreement).containsText("The plan of March asked for all three.");
    assertThat(disagreement).containsText("The dates stay, with the reason for the third.");
    assertThat(disagreement).containsText("Tom Aldous");
    Assertions.assertThat(Papers.textOf(pdf(lena, record)))
        .contains("Two of three were on time.", "The plan of March asked for all three.");

    String addendum = addendum(lena, gus, record);
    gus.navigate(record);
    gus.locator("main aside, aside").getByText("Addendum of").first().click();
    gus.waitForURL(url -> url.endsWith(addendum));
    assertThat(gus.locator("main")).containsText("The third visit was a week late");
    Assertions.assertThat(Papers.textOf(pdf(gus, addendum)))
        .contains("Addendum of Tuesday 24 November 2026 to the record");
  }

  @Test
  void aRecordThatNobodyAnswersIsClosedWithItsReasonAndCanBeSignedLate(
      Stage stage, Browsers browsers) throws Exception {
    Rows rows = new Rows(stage);
    Page gus = browsers.newlyOf("gus");
    Page bea = browsers.newlyOf("bea");
    String record = shared(gus, rows.relationship("gus", "bea"));

    gus.navigate(record + "/close");
    assertThat(gus.locator("main")).containsText("8 December 2026");
    assertThat(gus.locator("main")).containsText("None has been sent");
    assertThat(gus.locator("#why")).hasCount(0);
    rows.change(LONG_SHARED, Steps.idIn(record));
    gus.reload();
    assertThat(gus.locator("main")).containsText("two reminders");
    assertThat(gus.locator("#close-button")).hasCount(0);
    rows.change(TWICE_REMINDED, Steps.idIn(record));
    gus.reload();
    gus.locator("#why").fill("Bea has been away since it was shared.");
    gus.locator("#close-button").click();
    gus.waitForURL(url -> url.endsWith(record));
    assertThat(gus.locator("main")).containsText("Bea has been away since it was shared.");

    bea.navigate(record);
    assertThat(bea.locator("main .state").first()).hasText("Closed unsigned");
    beaStatesHerSideAllTheSame(bea, gus, record);
    Steps.sign(bea, record + "/sign");
    bea.navigate(record);
    assertThat(bea.locator("main .state").first()).hasText("Closed unsigned");
    assertThat(bea.locator("main .seal")).containsText("after it was closed");
    assertThat(bea.locator("main a[href$='/sign']")).hasCount(0);
    bea.navigate(record + "/sign");
    assertThat(bea.locator("#confirm")).hasCount(0);
  }

  /** It stands on the page of both and in their copies; the author has none to make. */
  private static void beaStatesHerSideAllTheSame(Page bea, Page gus, String record)
      throws Exception {
    bea.locator("#state-button").click();
    assertThat(bea.locator(".error-summary")).containsText("Write what you want to state");
    bea.locator("#stated").fill("I was away, and June was not as it stands here.");
    Axe.assertClean(bea);
    bea.locator("#state-button").click();
    assertThat(bea.locator("[role=status]").first()).containsText("stands on the record");
    gus.navigate(record);
    assertThat(gus.locator("#statement")).hasCount(0);
    for (Page one : List.of(bea, gus)) {
      assertThat(one.locator("main")).containsText("Stated after it was closed");
      assertThat(one.locator("main")).containsText("June was not as it stands here");
      Assertions.assertThat(Papers.textOf(pdf(one, record)))
          .contains("Stated by Bea")
          .contains("June was not as it stands here");
    }
    assertThat(gus.locator("main .state").first()).hasText("Closed unsigned");
  }

  @Test
  void aCaseReferenceAndAChildsNameArePointedOutBeforeTheyAreShared(Stage stage, Browsers browsers)
      throws Exception {
    Page tom = browsers.newlyOf("tom");
    Rows rows = new Rows(stage);
    DraftPage draft = DraftPage.begunIn(tom, rows.relationship("tom", "joss"));
    rows.change(
        "update supervision.supervision_record set write_by = '2026-11-20' where id = ?",
        Steps.idIn(draft.address()));
    tom.reload();
    assertThat(tom.locator("#main")).containsText(OVERDUE);
    draft.typeAndSave(PRACTICE, "Joss spoke of MOS-48666 and of Imani Cole.");
    tom.locator("#share").click();
    assertThat(tom.locator(".error-summary a")).hasAttribute("href", "#keep");
    Locator pointedOut = tom.locator("#s-" + PRACTICE + "-agreed");
    assertThat(pointedOut).containsText("a case reference: “MOS-48666”");
    assertThat(pointedOut).containsText("a child on the caseload: “Imani Cole”");
    assertThat(draft.field(PRACTICE)).hasValue("Joss spoke of MOS-48666 and of Imani Cole.");

    draft.typeAndSave(PRACTICE, "Joss spoke of a child who was moved twice.");
    tom.locator("#share").click();
    tom.waitForURL(url -> url.endsWith("/answer"));
    Visitor author = Visitor.of(stage.url(), "tom");
    Visitor joss = Visitor.of(stage.url(), "joss");
    String record = HttpDraft.at(author, draft.address()).path();
    bothReadThatItWasWrittenUpLate(author.get(record + "/answer"), joss.get(record + "/review"));
    theyArePointedOutInWhatIsSaidOfItToo(rows, joss, author, record);
  }

  @SafeVarargs
  private static void bothReadThatItWasWrittenUpLate(HttpResponse<String>... pages) {
    for (HttpResponse<String> page : pages) {
      Assertions.assertThat(page.body())
          .contains("Written up late")
          .contains("It was to be shared by Friday 20 November 2026")
          .contains("and was shared on Tuesday 24 November 2026");
    }
  }

  private static void theyArePointedOutInWhatIsSaidOfItToo(
      Rows rows, Visitor joss, Visitor tom, String record) throws Exception {
    String where = "?section=" + PRACTICE;
    String child = "a child on the caseload: “Imani”";
    Map<String, String> suggested = Map.of("text", "Imani was moved twice.");
    keeps(joss, record + "/suggest" + where, "suggest", suggested, child);
    String reference = "a case reference: “MOS-49377”";
    Map<String, String> stated = Map.of("passage", "a child", "statement", "As with MOS-49377.");
    keeps(joss, record + "/disagree" + where, "disagree", stated, reference);

    String answers = tom.get(record + "/answer").body();
    Map<String, String> accepted =
        Map.of("answer", "accept", "text", "Imani was moved twice.", "why", "She was.");
    String amendment = record + owed("amendment", answers);
    acceptedOverWhatWasTypedMeanwhile(tom, record, amendment, accepted);
    keeps(tom, amendment, "amendment", accepted, child);
    Map<String, String> side =
        Map.of("rationale", "So.", "outcome", "As MOS-49377.", "taken-to", "The team of Imani");
    String rationale = record + owed("rationale", answers);
    Map<String, String> second = Forms.hidden(tom.get(rationale).body(), "answer");
    keeps(tom, rationale, "answer", side, child, reference);
    Map<String, String> other = Map.of("rationale", "It is not.", "outcome", "She goes.");
    shownBesideWhatStandsNow(tom, rationale, second, other, "As MOS-49377.", "She goes.");
    Map<String, String> early = Forms.hidden(joss.get(record + "/review").body(), "agree");
    HttpResponse<String> again = Forms.submit(tom, record + "/answer", "again", "share", Map.of());
    Assertions.assertThat(again.statusCode()).isEqualTo(200);
    Assertions.assertThat(again.body()).contains("error-summary", child);
    again = Forms.submit(tom, record + "/answer", "again", "share", Map.of("keep", "on"));
    Assertions.assertThat(again.statusCode()).isEqualTo(302);
    early.put("agree-button", "agree-button");
    Assertions.assertThat(joss.post(record + "/review", early).body())
        .as("agreed is what was shown")
        .contains("A newer version was shared while you had this page open");
    inTheReasonsForReopeningAndClosingToo(rows, joss, tom, record);
  }

  private static void inTheReasonsForReopeningAndClosingToo(
      Rows rows, Visitor joss, Visitor tom, String record) throws Exception {
    Forms.submit(joss, record + "/review", "agree", "agree-button", Map.of());
    Map<String, String> wrong = Map.of("why", "MOS 49377 is wrong.");
    keeps(tom, record + "/sign", "reopen", wrong, "a case reference: “MOS 49377”");
    bothReadWhyTheTextIsOpenAgain(rows, joss, tom, record);
    rows.change(LONG_SHARED, record.replace("/record/", ""));
    rows.change(TWICE_REMINDED, record.replace("/record/", ""));
    Map<String, String> away = Map.of("why", "Joss is away with Imani.");
    keeps(tom, record + "/close", "close", away, "a child on the caseload: “Imani”");
    Map<String, String> note = Map.of("status", "OPEN", "note", "As MOS-49377 has it.");
    String action = "/action/" + rows.first(OPEN_ACTION, "rafe") + "/say";
    keeps(tom, action, "say", note, "a case reference: “MOS-49377”");
  }

  private static void bothReadWhyTheTextIsOpenAgain(
      Rows rows, Visitor joss, Visitor tom, String record) throws Exception {
    for (HttpResponse<String> page :
        List.of(joss.get(record + "/review"), tom.get(record + "/answer"))) {
      Assertions.assertThat(page.body()).contains("Back to the text", "MOS 49377 is wrong.");
    }
    Assertions.assertThat(tom.get("/").body()).contains("Go back to the text with Joss");
    String told =
        "select count(*) from supervision.outbox where kind = 'RECORD_REOPENED' and path = ?";
    Assertions.assertThat(rows.first(told, record)).as("the other is told").isEqualTo("1");
  }

  private static void acceptedOverWhatWasTypedMeanwhile(
      Visitor tom, String record, String amendment, Map<String, String> accepted) throws Exception {
    Map<String, String> first = Forms.hidden(tom.get(amendment).body(), "amendment");
    HttpDraft.at(tom, record).write(PRACTICE, "Joss spoke of a child in another tab");
    Map<String, String> known = new HashMap<>(accepted);
    known.putAll(Map.of("keep", "on", "text", "Imani was moved twice in June."));
    shownBesideWhatStandsNow(
        tom, amendment, first, known, "Joss spoke of a child in another tab", known.get("text"));
  }

  /** A form that was shown before something else was kept: nothing is replaced, both are shown. */
  private static void shownBesideWhatStandsNow(
      Visitor who, String path, Map<String, String> form, Map<String, String> typed, String... both)
      throws Exception {
    form.putAll(typed);
    form.put("send", "send");
    HttpResponse<String> refused = who.post(path, form);
    Assertions.assertThat(refused.statusCode()).isEqualTo(200);
    Assertions.assertThat(refused.body())
        .contains("This was worded anew while you were writing", "Since this page was shown")
        .contains(both);
    Assertions.assertThat(who.get(path).body()).contains(both[0]).doesNotContain(both[1]);
  }

  /** Sends a form that names a case: it is pointed out, and stays where that is said. */
  private static void keeps(
      Visitor who, String path, String form, Map<String, String> typed, String... details)
      throws Exception {
    String button = BUTTONS.getOrDefault(form, "send");
    HttpResponse<String> asked = Forms.submit(who, path, form, button, typed);
    Assertions.assertThat(asked.statusCode()).isEqualTo(200);
    Assertions.assertThat(asked.body())
        .contains("error-summary", "href=\"#keep\"")
        .contains(details)
        .as("where it stands is open")
        .doesNotContainPattern(
            "<details(?![^>]* open=)[^>]*>(?:(?!</details>)[\\s\\S])*id=\"keep\"");
    Map<String, String> kept = new HashMap<>(typed);
    kept.put("keep", "on");
    Assertions.assertThat(Forms.submit(who, path, form, button, kept).statusCode()).isEqualTo(302);
  }

  private static String owed(String step, String page) {
    Matcher link = Pattern.compile("/" + step + "\\?[a-z]+=[0-9a-f-]{36}").matcher(page);
    Assertions.assertThat(link.find()).as("a link to /" + step).isTrue();
    return link.group();
  }

  @Test
  @Tag("payara")
  void decisionsActionsAndAddendaAreHeldAgainstTheCaseloadToo(Stage stage) throws Exception {
    Visitor tom = Visitor.of(stage.url(), "tom");
    String signed = "/record/" + kitsSigned(stage);
    HttpResponse<String> added = Forms.submit(tom, signed, "add", "add-button", Map.of());
    HttpDraft addendum = HttpDraft.at(tom, added.headers().firstValue("Location").orElse(""));
    String section = addendum.sections().get(0);
    addendum.write(section, "Kit asked about Noah Pettifer again");
    pointsOut(addendum, "a child on the caseload: “Noah Pettifer”");
    addendum.write(section, "Kit asked about it again");

    String decide = addendum.path() + "/decide?section=" + section;
    Map<String, String> decision = Map.of("what", "Ask for a conference", "why", "MOS-49377 waits");
    Assertions.assertThat(Forms.submit(tom, decide, "decide", "save", decision).statusCode())
        .isEqualTo(302);
    pointsOut(addendum, "a case reference: “MOS-49377”");
    String act = addendum.path() + "/act?section=" + section;
    Map<String, String> action =
        Map.of(
            "what", "Ring Noah Pettifer", "owner", Forms.first(tom, act, "owner"), "by", "1/12/26");
    Assertions.assertThat(Forms.submit(tom, act, "act", "save", action).statusCode())
        .isEqualTo(302);
    pointsOut(addendum, "a child on the caseload: “Noah Pettifer”");
    itStandsUnderItsOwnDay(stage, tom, addendum);
  }

  private static void itStandsUnderItsOwnDay(Stage stage, Visitor tom, HttpDraft addendum)
      throws Exception {
    Rows rows = new Rows(stage);
    String of = "select %s from supervision.supervision_record where id = ?";
    String held = rows.first(of.formatted("held_on"), addendum.id());
    String file = rows.first(of.formatted("file_id"), addendum.id());
    String thread = tom.get("/file/" + file).body();
    Assertions.assertThat(thread.replaceAll("\\s+", " "))
        .containsPattern(
            "24 November 2026(?:(?!November).)*Addendum by Tom Aldous(?:(?!November).)*"
                + "To the record of "
                + inWords(held));
    Assertions.assertThat(Papers.textOf(tom.bytes(addendum.path() + "/pdf")))
        .contains(
            "Addendum of Tuesday 24 November 2026 to the record of personal supervision of "
                + inWords(held));
  }

  private static String inWords(String day) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK).format(LocalDate.parse(day));
  }

  @Test
  @Tag("payara")
  void whatIsWordedAnewInTwoTabsIsNeverReplacedUnseen(Stage stage) throws Exception {
    Visitor tom = Visitor.of(stage.url(), "tom");
    HttpResponse<String> added =
        Forms.submit(tom, "/record/" + kitsSigned(stage), "add", "add-button", Map.of());
    HttpDraft addendum = HttpDraft.at(tom, added.headers().firstValue("Location").orElse(""));
    String decide = addendum.path() + "/decide?section=" + addendum.sections().get(0);
    send(tom, decide, Map.of("what", "Ask for a conference", "why", "It is time"));
    String anew = decide + "&decision=" + decisionOf(stage, addendum);
    Map<String, String> second = new HashMap<>(Forms.hidden(tom.get(anew).body(), "decide"));
    send(tom, anew, Map.of("what", "Ask for it in May", "why", "It is time"));

    second.putAll(Map.of("what", "Ask for it in June", "why", "May is full", "save", "save"));
    HttpResponse<String> refused = tom.post(anew, second);
    Assertions.assertThat(refused.body())
        .contains("This was worded anew while you were writing")
        .contains("Ask for it in May")
        .contains("Ask for it in June");

    Map<String, String> again = new HashMap<>(Forms.hidden(refused.body(), "decide"));
    again.putAll(Map.of("what", "Ask for it in June", "why", "May is full", "save", "save"));
    Assertions.assertThat(tom.post(anew, again).statusCode()).isEqualTo(302);
  }

  private static void send(Visitor who, String path, Map<String, String> decision)
      throws Exception {
    Assertions.assertThat(Forms.submit(who, path, "decide", "save", decision).statusCode())
        .isEqualTo(302);
  }

  private static String decisionOf(Stage stage, HttpDraft draft) throws Exception {
    return new Rows(stage)
        .first(
            "select id from supervision.decision where record_id = ?",
            draft.path().replace("/record/", ""));
  }

  private static String kitsSigned(Stage stage) throws Exception {
    return new Rows(stage)
        .first(
            "select r.id from supervision.supervision_record r join supervision.person e"
                + " on e.id = r.supervisee_id join supervision.person s on s.id = r.author_id"
                + " where e.login = 'kit' and s.login = 'tom' and r.state = 'SIGNED'"
                + " order by r.held_on desc");
  }

  private static void pointsOut(HttpDraft draft, String detail) throws Exception {
    HttpResponse<String> refused = draft.share();
    Assertions.assertThat(refused.statusCode()).isEqualTo(200);
    Assertions.assertThat(refused.body()).contains("error-summary", detail);
  }

  private static String shared(Page supervisor, String relationship) {
    String record = "/record/" + Steps.planHoldAndBegin(supervisor, relationship);
    DraftPage.opened(supervisor).typeAndSave(PRACTICE, SAID);
    supervisor.locator("#share").click();
    supervisor.waitForURL(url -> url.endsWith("/answer"));
    return record;
  }

  private static void disagree(Page lena, String record) {
    lena.navigate(record + "/disagree?section=" + PRACTICE);
    lena.locator("#passage").fill(SAID);
    lena.locator("#send").click();
    assertThat(lena.locator(".error-summary")).containsText("Say what you don’t agree with");
    assertThat(lena.locator("#passage")).hasValue(SAID);
    lena.locator("#statement").fill("Two of three were on time.");
    lena.locator("#send").click();
    lena.waitForURL(url -> url.endsWith("/review"));
  }

  /** Home, /answer and /review say so alike, and nobody is offered to agree. */
  private static void theAnswerIsOwedByItsAuthor(Stage stage, Page lena, Page gus, String record)
      throws Exception {
    assertThat(lena.locator("#agree-button")).hasCount(0);
    assertThat(lena.locator("#agree")).containsText("waits for Gus");
    Assertions.assertThat(Visitor.of(stage.url(), "lena").get("/").body()).doesNotContain(record);
    gus.navigate("/");
    assertThat(gus.locator("main")).containsText("doesn’t agree with a part of the record");
    assertThat(gus.locator("main a[href$='" + record + "/answer']").first()).isVisible();
    gus.navigate(record + "/answer");
    assertThat(gus.locator("#again")).containsText("waits for your side");
    assertThat(gus.locator("#again")).not().containsText("Nothing more is needed");
  }

  /** Shared twice between two readings, it is held against the words that she read. */
  private static void whatChangedSinceSheSawItIsShown(Visitor gus, Page lena, String record)
      throws Exception {
    for (String words : List.of("One visit of June was late.", "The third visit was late.")) {
      HttpDraft draft = HttpDraft.at(gus, record + "/write");
      draft.write(PRACTICE, words);
      Assertions.assertThat(
              Forms.submit(gus, record + "/answer", "again", "share", Map.of()).statusCode())
          .isEqualTo(302);
    }
    for (int reading = 1; reading <= 2; reading++) {
      lena.navigate(record + "/review");
      Locator section = lena.locator("#s-" + PRACTICE);
      assertThat(section).containsText("The third visit was late.");
      assertThat(section.locator("details")).containsText(SAID);
      assertThat(lena.locator("main .record-section details")).hasCount(1);
      assertThat(lena.locator("main")).not().containsText("One visit of June");
    }
  }

  private static void answerTheDisagreement(Page gus, String record) {
    gus.locator("#again a[href*='/rationale']").click();
    gus.locator("#rationale").fill("The plan of March asked for all three.");
    gus.locator("#outcome").fill("The dates stay, with the reason for the third.");
    gus.locator("#taken-to").fill("Tom Aldous");
    gus.locator("#send").click();
    gus.waitForURL(url -> url.endsWith("/answer"));
  }

  /** One takes the signature back, both agree again, the other goes back to the text, and so on. */
  private static void takeTheSignatureBackAndReopen(Page lena, Page gus, String record) {
    Steps.sign(lena, record + "/sign");
    lena.navigate(record + "/sign");
    lena.locator("#withdraw").click();
    assertThat(lena.locator("[role=status]").first()).containsText("taken back");
    agree(lena, record);
    gus.navigate(record + "/sign");
    gus.locator("details summary").click();
    gus.locator("#why").fill("One word is still wrong.");
    gus.locator("#reopen-button").click();
    assertThat(gus.locator("[role=status]").first()).containsText("can be changed");
    assertThat(gus.locator("#main")).containsText("One word is still wrong.");
    lena.navigate(record);
    assertThat(lena.locator("#main")).containsText("One word is still wrong.");
    agree(lena, record);
  }

  private static void agree(Page reader, String record) {
    reader.navigate(record);
    reader.locator("#agree-button").click();
    reader.waitForURL(url -> url.endsWith("/sign"));
  }

  private static String addendum(Page lena, Page gus, String record) {
    lena.navigate(record);
    lena.locator("#add-button").click();
    lena.waitForURL(url -> url.endsWith("/write"));
    String addendum = "/record/" + Steps.idIn(lena.url());
    DraftPage draft = DraftPage.opened(lena);
    lena.locator("textarea").first().fill("The third visit was a week late, for want of a car.");
    assertThat(draft.state()).containsText("Saved");
    lena.locator("#share").click();
    lena.waitForURL(url -> url.endsWith("/answer"));
    Assertions.assertThat(addendum).isNotEqualTo(record);
    agree(gus, addendum);
    Steps.sign(gus, addendum + "/sign");
    Steps.sign(lena, addendum + "/sign");
    return addendum;
  }

  private static byte[] pdf(Page page, String record) {
    APIResponse answer = page.request().get(record + "/pdf");
    Assertions.assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }
}
