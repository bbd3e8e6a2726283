package org.supervision.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.supervision.stage.Beside;
import org.supervision.stage.Browsers;
import org.supervision.stage.KillableBrowser;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.verification.Verifying;
import org.supervision.writing.DraftPage;

/** One personal supervision, from agreement to signed record, by two people in two browsers. */
@OnStage
@Order(2)
@ResourceLock(Beside.PRIYA)
@ResourceLock(Beside.SEALED)
@Tag("browser")
@Tag("payara")
class MainJobIT {

  private static final List<String> SECTIONS =
      List.of(
          "health-and-welfare",
          "annual-leave",
          "practice-progress",
          "professional-development",
          "additional-responsibility",
          "any-other-business");
  private static final List<String> DECIDED = List.of("health-and-welfare", "annual-leave");
  private static final double KEPT_WITHIN_MILLIS = 500;
  private static final String CAME_OF_IT = "It changed how we open the meeting.";
  private static final String TYPED_LAST = "She is proud of it, and she may well be";

  @Test
  void onePersonalSupervisionGoesFromAgreementToSignedRecord(
      Stage stage, Browsers browsers, GreenMail mail) throws Exception {
    Rows rows = new Rows(stage);
    Page tom = browsers.newlyOf("tom");
    Page priya = browsers.newlyOf("priya");
    String relationship = rows.relationship("tom", "priya");

    String agreement = draftAndShareAnAgreement(tom, relationship);
    Steps.sign(tom, "/agreement/" + agreement + "/sign");
    Steps.sign(priya, "/agreement/" + agreement + "/sign");
    priya.navigate("/agreement/" + agreement);
    assertThat(priya.locator(".state").first()).hasText("Signed");

    String record = Steps.planHoldAndBegin(tom, relationship);
    assertThat(tom.locator(".from-last-item").first()).isVisible();
    write(tom, record);
    tom = killInMidSentence(tom, browsers, record);
    decideAndAct(tom, record);
    sayWhatCameOfAnEarlierAction(tom, record);
    share(tom, record);
    Voices.suggestTwoAmendments(priya, record);
    Voices.disagree(priya, record);
    Voices.answerThem(tom, record);
    priya.navigate("/record/" + record);
    priya.locator("#agree-button").click();
    priya.waitForURL(url -> url.endsWith("/sign"));
    Steps.sign(priya, "/record/" + record + "/sign");
    Steps.sign(tom, "/record/" + record + "/sign");

    theRecordIsLockedAndItsPdfIsKept(tom, record, rows);
    Aftermath after = new Aftermath(stage, record, agreement);
    after.thePdfSays(priya, whatWasAgreed(rows, record));
    after.thePdfSaysWhatThePageSays(priya);
    theNextSessionOpensWithTheOpenActions(tom, relationship);
    assertThat(priya.request().get(zipOf(rows, record)).status()).isEqualTo(200);
    after.waitsForAPurposeOf("ruth");
    ruthReadsAfterAPurposeAndPriyaSeesIt(browsers, priya, record);
    after.isNothingFor(List.of("mo", "ita", "zoe"));
    after.sendsStrangersToTheSignIn();
    after.bothAreWrittenTo(mail);
    everyStepIsInTheLog(after, agreement, record);
    theVerifierNamesWhatWasChangedByHand(stage, rows, record);
  }

  private static String draftAndShareAnAgreement(Page tom, String relationship) {
    tom.navigate("/agreement/draft?with=" + relationship);
    tom.locator("#begin").click();
    tom.waitForURL(url -> url.endsWith("/write"));
    String id = Steps.idIn(tom.url());
    tom.locator("main textarea").first().fill("Ninety minutes a month, in Room 4.");
    tom.locator("#save").click();
    tom.waitForURL(url -> url.endsWith("/agreement/" + id));
    tom.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Share with")))
        .click();
    assertThat(tom.locator(".state").first()).hasText("Shared");
    return id;
  }

  private static void write(Page tom, String record) {
    for (String section : SECTIONS) {
      tom.locator("#s-" + section).fill(Written.on(section));
    }
    savedInWords(tom);
    tom.reload();
    for (String section : SECTIONS) {
      assertThat(tom.locator("#s-" + section)).hasValue(Written.on(section));
    }
  }

  /** Nothing of what is typed last reaches the server before the browser's process is killed. */
  private static Page killInMidSentence(Page tom, Browsers browsers, String record)
      throws Exception {
    tom.context().close();
    String draft = "/record/" + record + "/write";
    KillableBrowser browser = browsers.killable();
    Page typing = DraftPage.opened(browser.open("tom", draft)).cutOff().page();
    Locator field = typing.locator("#s-practice-progress");
    field.press("Control+End");
    field.pressSequentially(" " + TYPED_LAST);
    typing.waitForTimeout(KEPT_WITHIN_MILLIS);
    browser.kill();
    Page again = DraftPage.opened(browser.open("tom", draft)).page();
    assertThat(again.locator("#s-practice-progress"))
        .hasValue(Written.on("practice-progress") + " " + TYPED_LAST);
    savedInWords(again);
    return again;
  }

  private static void decideAndAct(Page tom, String record) {
    for (String section : DECIDED) {
      Steps.decide(tom, record, section, decision(section), why(section));
    }
    for (String section : SECTIONS.subList(0, 4)) {
      Steps.act(tom, record, section, "Observe a family meeting: " + section);
    }
  }

  private static void sayWhatCameOfAnEarlierAction(Page tom, String record) {
    tom.navigate("/record/" + record + "/write");
    tom.locator("a[data-part=effect]").first().click();
    tom.locator("input[name=status][value=DONE]").check();
    tom.locator("#note").fill(CAME_OF_IT);
    tom.locator("#save").click();
    assertThat(tom.locator(".from-last-item").first()).containsText(CAME_OF_IT);
  }

  private static void share(Page tom, String record) {
    tom.navigate("/record/" + record + "/write");
    tom.locator("#share").click();
    tom.waitForURL(url -> url.endsWith("/answer"));
  }

  private static String zipOf(Rows rows, String record) throws Exception {
    String file = "select file_id from supervision.supervision_record where id = ?";
    return "/file/" + rows.first(file, record) + "/zip";
  }

  private static void theRecordIsLockedAndItsPdfIsKept(Page tom, String record, Rows rows)
      throws Exception {
    tom.navigate("/record/" + record);
    assertThat(tom.locator(".state").first()).hasText("Signed");
    assertThat(tom.locator("main")).containsText("As I would have it: health-and-welfare");
    assertThat(tom.locator("main")).containsText("Change declined");
    APIResponse pdf = tom.request().get("/record/" + record + "/pdf");
    assertThat(pdf.status()).isEqualTo(200);
    assertThat(rows.count("select count(*) from record_pdf where record_id = ?", record)).isOne();
    assertThat(
            rows.count(
                "select count(*) from access_log where subject_id = ? and verb = 'SEAL'", record))
        .isOne();
  }

  private static List<String> whatWasAgreed(Rows rows, String record) throws Exception {
    List<String> texts = new ArrayList<>(List.of("Tom Aldous supervising Priya Nandra"));
    SECTIONS.stream().skip(1).forEach(section -> texts.add(Written.on(section)));
    texts.add("As I would have it: health-and-welfare");
    texts.add("As I would have it: practice-progress");
    texts.add("We talked about it.");
    texts.add(TYPED_LAST);
    texts.add(CAME_OF_IT);
    texts.add("The learning and development panel");
    for (String section : DECIDED) {
      texts.add(decision(section));
      texts.add(why(section));
    }
    SECTIONS.subList(0, 4).forEach(section -> texts.add("Observe a family meeting: " + section));
    String seal = "select seal from supervision.supervision_record where id = ?";
    texts.add(rows.first(seal, record).substring(0, 16));
    return texts;
  }

  private static String decision(String section) {
    return "No duty on the day after a night call, as to " + section;
  }

  private static String why(String section) {
    return "The last two weeks show that it does not work with " + section;
  }

  private static void theNextSessionOpensWithTheOpenActions(Page tom, String relationship) {
    String next = Steps.planHoldAndBegin(tom, relationship);
    assertThat(tom.url()).contains(next);
    for (String section : SECTIONS.subList(0, 4)) {
      assertThat(tom.locator(".record-section:has(#s-" + section + ") .from-last-item"))
          .containsText(List.of("Observe a family meeting: " + section).toArray(String[]::new));
    }
  }

  private static void ruthReadsAfterAPurposeAndPriyaSeesIt(
      Browsers browsers, Page priya, String record) {
    Page ruth = browsers.of("ruth");
    ruth.navigate("/record/" + record);
    ruth.waitForURL(url -> url.endsWith("/purpose"));
    String file = Steps.idIn(ruth.url());
    assertThat(ruth.locator("aside")).containsText("You may not need to");
    assertThat(ruth.locator("aside")).containsText("Last held");
    ruth.locator("input[name=purpose]").first().check();
    ruth.locator("#reason").fill("How well actions are followed in East");
    ruth.locator("#open").click();
    ruth.waitForURL(url -> !url.endsWith("/purpose"));
    ruth.navigate("/record/" + record);
    assertThat(ruth.locator("h1")).containsText("supervising Priya Nandra");
    for (String paragraph : Written.on("additional-responsibility").split("\n\n")) {
      assertThat(ruth.locator("main")).containsText(paragraph);
    }
    assertThat(ruth.locator("main")).not().containsText("health-and-welfare");
    ruth.navigate("/access/" + file + "/purpose");
    ruth.locator("#close").click();
    assertThat(ruth.locator("#close")).hasCount(0);
    priya.navigate("/my-file");
    priya
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("looked")))
        .first()
        .click();
    assertThat(priya.locator("main")).containsText("Ruth Merrow");
    assertThat(priya.locator("main")).containsText("How well actions are followed in East");
  }

  /** Put down by hand, as they were taken. */
  private static void everyStepIsInTheLog(Aftermath after, String agreement, String record)
      throws Exception {
    after.theLogTells(agreement, "tom WRITE", "tom SHARE", "tom SIGN", "priya SIGN");
    after.theLogTells(
        record,
        "tom WRITE",
        "tom SHARE",
        "priya SUGGEST",
        "priya DISAGREE",
        "tom ANSWER",
        "tom SHARE",
        "priya AGREE",
        "priya SIGN",
        "tom SIGN",
        "tom DOWNLOAD",
        "priya DOWNLOAD");
    after.theLogTellsOfTheSession("tom PLAN", "tom HOLD_SESSION", "tom WRITE");
    after.theLogTellsOfTheCopy("priya");
    after.theLogTellsOfThePurpose("ruth");
    after.theLogTellsOfRefusals(List.of("mo", "ita", "zoe"));
  }

  private static void theVerifierNamesWhatWasChangedByHand(Stage stage, Rows rows, String record)
      throws Exception {
    assertThat(Verifying.found(stage)).isEmpty();
    String later = "update supervision.signature set signed_at = signed_at + interval ? second";
    String which = " where subject_id = ? and signatory = 'SUPERVISEE'";
    assertThat(rows.change(later + which, "1", record)).isEqualTo(1);
    assertThat(Verifying.found(stage))
        .singleElement(STRING)
        .startsWith("The record " + record + " of file ")
        .endsWith(" is not what was sealed: signature of the SUPERVISEE.");
    assertThat(rows.change(later + which, "-1", record)).isEqualTo(1);
    assertThat(Verifying.found(stage)).isEmpty();
  }

  private static void savedInWords(Page page) {
    assertThat(page.locator("#saved")).containsText("You can close this page");
  }
}
