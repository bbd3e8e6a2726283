package org.supervision.agreement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.mainjob.Steps;
import org.supervision.stage.Beside;
import org.supervision.stage.Browsers;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.writing.DraftPage;

/**
 * The partner agency's policy names the organisation as a signatory too: a service manager signs
 * last, and no record of the pair can be signed before.
 */
@OnStage
@Beside
@Tag("browser")
class OrganisationSignsIT {

  private static final String AGREEMENT =
      "select a.id from supervision.supervision_agreement a join supervision.person p"
          + " on p.id = a.supervisee_id where p.login = 'ned' and a.state = 'SHARED'";
  private static final String MAILS =
      "select count(*) from outbox where kind = 'AGREEMENT_AWAITS_ORGANISATION' and path = ?"
          + " and person_id = (select id from person where login = 'vera')";
  private static final String SEALS =
      "select count(*) from access_log where subject_id = ? and verb = 'SEAL'";

  @Test
  void theAgreementIsSignedWhenAllWhomThePolicyNamesHaveSigned(Stage stage, Browsers browsers)
      throws Exception {
    Rows rows = new Rows(stage);
    Page zoe = browsers.newlyOf("zoe");
    Page ned = browsers.newlyOf("ned");
    Page vera = browsers.newlyOf("vera");
    String agreement = "/agreement/" + rows.first(AGREEMENT);
    String record = aRecordThatBothAgreeTo(zoe, ned, rows);

    Steps.sign(ned, agreement + "/sign");
    assertThat(vera.navigate(agreement).status()).as("not before both have signed").isEqualTo(404);
    ned.navigate("/");
    // Who signed is not asked again.
    assertThat(ned.locator("main a[href$='" + agreement + "']")).hasCount(0);
    Steps.sign(zoe, agreement + "/sign");
    assertThat(zoe.locator("main .state").first()).hasText("Waiting for the organisation");
    assertThat(rows.count(MAILS, agreement)).isEqualTo(1);

    ned.navigate(record + "/sign");
    ned.locator("#confirm").click();
    assertThat(ned.locator("main")).containsText("no signed supervision agreement yet");

    veraSignsFromHerHomePage(vera, agreement);
    assertThat(rows.count(SEALS, Steps.idIn(agreement))).isEqualTo(1);
    vera.navigate(agreement);
    assertThat(vera.locator("main .state").first()).hasText("Signed");
    assertThat(vera.navigate(record).status()).as("nothing else of the file").isEqualTo(404);

    nedSeesThatSheLookedAndSigned(ned, agreement);
    Steps.sign(ned, record + "/sign");
    Steps.sign(zoe, record + "/sign");
  }

  private static String aRecordThatBothAgreeTo(Page zoe, Page ned, Rows rows) throws Exception {
    String record = Steps.planHoldAndBegin(zoe, rows.relationship("zoe", "ned"));
    DraftPage.opened(zoe).typeAndSave("log", "The term has begun well.");
    zoe.locator("#share").click();
    zoe.waitForURL(url -> !url.endsWith("/write"));
    ned.navigate("/record/" + record);
    ned.locator("#agree-button").click();
    ned.waitForURL(url -> url.endsWith("/sign"));
    return "/record/" + record;
  }

  private static void veraSignsFromHerHomePage(Page vera, String agreement) {
    vera.navigate("/");
    vera.locator("main a[href$='" + agreement + "']").first().click();
    assertThat(vera.locator("h1")).containsText("Zoe Lark supervising Ned Holloway");
    vera.locator("main a[href$='/sign']").click();
    Steps.sign(vera, agreement + "/sign");
  }

  private static void nedSeesThatSheLookedAndSigned(Page ned, String agreement) {
    ned.navigate(agreement);
    assertThat(ned.locator(".signatures")).containsText("Vera Stannard");
    assertThat(ned.locator(".signatures")).containsText("For the organisation");
    ned.locator("a[href*='/file/']").first().click();
    ned.locator("a[href$='/looked']").first().click();
    assertThat(ned.locator("main")).containsText("Vera Stannard");
    assertThat(ned.locator("main")).containsText("Signs or decides for the organisation");
  }
}
