package org.supervision.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.copy.Papers;
import org.supervision.mainjob.Steps;
import org.supervision.stage.Browsers;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;

/**
 * Whatever is typed into a field is shown as it was typed, wherever it is shown, and does nothing.
 */
@OnStage
@Tag("browser")
class ScriptStringsIT {

  private static final String SECTION = "practice-progress";

  private List<String> texts;
  private String lines;
  private String line;
  private Watched ruth;
  private Watched sam;

  @Test
  void theyAreShownAsTextAndRunNowhere(Stage stage, Browsers browsers, GreenMail mail)
      throws Exception {
    ruth = new Watched(browsers.newlyOf("ruth"));
    sam = new Watched(browsers.newlyOf("sam"));
    Watched hal = new Watched(browsers.newlyOf("hal"));
    String relationship = new Rows(stage).relationship("ruth", "sam");
    boolean first = true;
    for (List<String> pack : ScriptStrings.packs()) {
      texts = pack;
      lines = String.join("\n", pack);
      line = String.join(" ", pack);
      if (first) {
        inAnAgreement(relationship);
      }
      first = false;
      String session = inASession(relationship);
      String record = inADraft(session);
      inWhatBothSay(record);
      onceSigned(record);
      inWhatIsDoneLater(relationship);
      inAPurpose(hal, record);
    }
    theMessagesSayNothingOfIt(mail);
  }

  private void inAnAgreement(String relationship) throws Exception {
    Page page = ruth.page();
    page.navigate("/agreement/draft?with=" + relationship);
    page.locator("#begin").click();
    page.waitForURL(url -> url.endsWith("/write"));
    String agreement = "/agreement/" + Steps.idIn(page.url());
    fillAll(page);
    page.locator("#save").click();
    page.waitForURL(url -> url.endsWith(agreement));
    Steps.send(page, "#share");
    ruth.shows(agreement, texts);
    sam.shows(agreement, texts);
    Steps.sign(sam.page(), agreement + "/sign");
    Steps.sign(page, agreement + "/sign");
    sam.shows(agreement, texts);
    saysAsTyped(Papers.textOf(sam.page().request().get(agreement + "/pdf").body()));
  }

  private String inASession(String relationship) {
    Page page = ruth.page();
    page.navigate("/session/plan?with=" + relationship);
    page.locator("#day").fill("26/11/26");
    page.locator("#start").fill("09:00");
    page.locator("#place").fill(line);
    page.locator("#save").click();
    page.waitForURL(url -> url.matches(".*/session/[0-9a-f-]{36}"));
    String session = "/session/" + Steps.idIn(page.url());
    sam.shows(session, texts);
    sam.page().locator("#item").fill(line);
    Steps.send(sam.page(), "#put");
    sam.page().navigate(session + "/prepare");
    fillAll(sam.page());
    sam.page().locator("#send").click();
    sam.page().waitForURL(url -> url.endsWith(session));
    page.navigate(session + "/move");
    page.locator("#reason").fill(lines);
    page.locator("#day").fill("24/11/26");
    page.locator("#save").click();
    page.waitForURL(url -> url.matches(".*/session/[0-9a-f-]{36}"));
    String moved = "/session/" + Steps.idIn(page.url());
    ruth.shows(session, texts);
    ruth.shows(moved, texts);
    page.navigate(moved + "/hold");
    page.locator("#save").click();
    page.waitForURL(url -> url.endsWith(moved));
    return moved;
  }

  private String inADraft(String session) {
    Page page = ruth.page();
    page.navigate("/record/begin?session=" + session.substring(session.lastIndexOf('/') + 1));
    page.locator("#begin-button").click();
    page.waitForURL(url -> url.endsWith("/write"));
    String record = "/record/" + Steps.idIn(page.url());
    fillAll(page);
    page.waitForCondition(() -> page.locator("#saved").innerText().startsWith("Saved"));
    page.navigate(record + "/decide?section=" + SECTION);
    page.locator("#what").fill(line);
    page.locator("#why").fill(line);
    page.locator("#save").click();
    page.waitForURL(url -> url.contains("/write"));
    page.navigate(record + "/act?section=" + SECTION);
    page.locator("#what").fill(line);
    page.locator("input[name=owner]").first().check();
    page.locator("#by").fill("15/12/26");
    page.locator("#save").click();
    page.waitForURL(url -> url.contains("/write"));
    ruth.shows(record + "/write", texts);
    page.locator("#share").click();
    page.waitForURL(url -> !url.endsWith("/write"));
    return record;
  }

  private void inWhatBothSay(String record) {
    Page page = sam.page();
    sam.shows(record + "/review", texts);
    page.navigate(record + "/suggest?section=" + SECTION);
    page.locator("#text").fill("Otherwise:\n" + lines);
    page.locator("#send").click();
    page.waitForURL(url -> url.endsWith("/review"));
    page.navigate(record + "/disagree?section=" + SECTION);
    page.locator("#passage").fill(texts.get(0));
    page.locator("#statement").fill(lines);
    page.locator("#send").click();
    page.waitForURL(url -> url.endsWith("/review"));
    sam.showsHere(texts);

    Page author = ruth.page();
    ruth.shows(record + "/answer", texts);
    author.locator("main a[href*='/amendment?']").first().click();
    author.locator("input[name=answer][value=accept]").check();
    author.locator("#text").fill(lines);
    author.locator("#why").fill(line);
    author.locator("#send").click();
    author.waitForURL(url -> url.endsWith("/answer"));
    author.locator("main a[href*='/rationale?']").first().click();
    author.locator("textarea[name=rationale]").fill(lines);
    author.locator("#outcome").fill(lines.substring(0, Math.min(lines.length(), 2_000)));
    author.locator("#taken-to").fill(line);
    author.locator("#send").click();
    author.waitForURL(url -> url.endsWith("/answer"));
    ruth.showsHere(texts);
    Steps.send(author, "#share");
    sam.shows(record + "/review", texts);
    page.locator("#agree-button").click();
    page.waitForURL(url -> url.endsWith("/sign"));
    sam.showsHere(texts.subList(0, 0));
  }

  private void onceSigned(String record) throws Exception {
    Steps.sign(sam.page(), record + "/sign");
    Steps.sign(ruth.page(), record + "/sign");
    ruth.shows(record, texts);
    sam.shows(record, texts);
    saysAsTyped(Papers.textOf(sam.page().request().get(record + "/pdf").body()));
    sam.page().navigate("/my-file");
    String file = sam.page().locator("main a[href$='/zip']").getAttribute("href");
    Map<String, byte[]> copies = Papers.unzip(sam.page().request().get(file).body());
    assertThat(new String(copies.get("index.html"), StandardCharsets.UTF_8))
        .doesNotContain("<script", "<img", "<iframe", "alert(1)");
  }

  private void inWhatIsDoneLater(String relationship) {
    Page page = sam.page();
    for (Watched one : List.of(ruth, sam)) {
      one.page().navigate("/");
      one.showsHere(List.of());
      one.page().navigate("/actions");
      one.showsHere(texts);
    }
    page.navigate("/my-file");
    sam.showsHere(texts);
    String draft = "/record/" + Steps.planHoldAndBegin(ruth.page(), relationship);
    ruth.showsHere(texts);
    ruth.page().locator("main a[data-part=effect]").first().click();
    Locator note = ruth.page().locator("#note");
    ruth.page().locator("input[name=status]").first().check();
    note.fill(lines);
    ruth.page().locator("#note").press("Control+s");
    ruth.page().waitForCondition(() -> ruth.page().locator("#note").count() == 0);
    ruth.shows(draft + "/write", texts);
  }

  private void inAPurpose(Watched hal, String record) {
    Page page = hal.page();
    page.navigate(record);
    page.waitForURL(url -> url.endsWith("/purpose"));
    String purpose = "/access/" + Steps.idIn(page.url()) + "/purpose";
    page.locator("input[name=purpose]").first().check();
    page.locator("#reason").fill(lines);
    page.locator("#reference").fill(line);
    Steps.send(page, "#open");
    hal.shows(record, texts);
    page.navigate(purpose);
    Steps.send(page, "#close");
    sam.shows(purpose.replace("/purpose", "/looked"), texts);
  }

  private static void theMessagesSayNothingOfIt(GreenMail mail) throws Exception {
    for (MimeMessage message : mail.getReceivedMessages()) {
      assertThat(message.getSubject()).doesNotContain("alert", "<", "javascript");
      assertThat(message.getContent().toString()).doesNotContain("alert(1)", "<script");
    }
  }

  private void fillAll(Page page) {
    Locator fields = page.locator("main textarea");
    for (int i = 0; i < fields.count(); i++) {
      fields.nth(i).fill(lines);
    }
  }

  /** Lines are broken anew on paper, so the texts are compared without spaces. */
  private void saysAsTyped(String paper) {
    String printed = paper.replaceAll("\\s+", "");
    for (String text : texts) {
      assertThat(printed).contains(text.replaceAll("\\s+", ""));
    }
  }
}
