package org.supervision.agreement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.supervision.domain.shared.Ids;
import org.supervision.mainjob.Steps;
import org.supervision.stage.Beside;
import org.supervision.stage.Browsers;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.writing.DraftPage;

/** An agreement that the supervisee will not sign, and one that lives on in a new version. */
@OnStage
@ResourceLock(Beside.SEALED)
@Beside
class AgreementLifeIT {

  /** A supervisory relationship for which nobody has written an agreement yet. */
  private static final String MENTORING =
      "insert into supervision.supervisory_relationship (id, version, organisation_id,"
          + " supervisee_id, supervisor_id, kind, from_at)"
          + " select ?, 1, e.organisation_id, e.id, s.id, 'MENTORING', '2026-11-01 00:00:00'"
          + " from supervision.person e, supervision.person s"
          + " where e.login = 'mo' and s.login = 'una'";

  private static final String STATE =
      "select state from supervision.supervision_agreement where id = ?";

  @Test
  void recordsMayBeSignedOnceTheRefusalIsRecordedAfterTenWorkingDays(Stage stage, Browsers browsers)
      throws Exception {
    Rows rows = new Rows(stage);
    String relationship = Ids.next();
    rows.change(MENTORING, relationship);
    Page una = browsers.newlyOf("una");
    Page mo = browsers.newlyOf("mo");
    String agreement = draftAndShare(una, relationship);
    String record = aRecordThatBothAgreeTo(una, mo, relationship);
    mo.navigate(record + "/sign");
    mo.locator("#confirm").click();
    assertThat(mo.locator("main")).containsText("no signed supervision agreement yet");

    una.navigate(agreement);
    una.locator("main a[href$='/refuse']").click();
    una.locator("#record").click();
    assertThat(una.locator(".error-summary")).containsText("Say why");
    una.locator("#reason").fill("Mo wants another mentor");
    una.locator("#record").click();
    assertThat(una.locator(".error-summary")).containsText("Tuesday 8 December 2026");
    assertThat(una.locator("#reason")).hasValue("Mo wants another mentor");

    rows.change(
        "update supervision.supervision_agreement set shared_at = '2026-11-10 09:00:00'"
            + " where id = ?",
        Steps.idIn(agreement));
    una.locator("#record").click();
    una.waitForURL(url -> url.endsWith(agreement));
    assertThat(una.locator("main .state").first()).hasText("Not signed by the supervisee");
    mo.navigate(agreement);
    assertThat(mo.locator("main")).containsText("Mo wants another mentor");
    Steps.sign(mo, record + "/sign");
    Steps.sign(una, record + "/sign");
  }

  @Test
  void aNewVersionIsWrittenWhileTheOldOneStandsAndShowsWhatItChanges(Stage stage, Browsers browsers)
      throws Exception {
    Rows rows = new Rows(stage);
    Page hal = browsers.newlyOf("hal");
    Page wren = browsers.newlyOf("wren");
    String standing = standing(hal);
    rows.change(
        "update supervision.supervision_agreement set review_on = '2026-11-23' where id = ?",
        Steps.idIn(standing));
    hal.navigate(standing);
    assertThat(hal.locator("main")).containsText("Was to be read again by Monday 23 November 2026");

    hal.locator("main a[href*='/agreement/draft']").click();
    hal.locator("#begin").click();
    hal.waitForURL(url -> url.endsWith("/write"));
    String next = "/agreement/" + Steps.idIn(hal.url());
    DraftPage.opened(hal).typeAndSave("duration", "Two hours, every third week");
    hal.navigate(next);
    Steps.send(hal, "#share");
    wren.navigate(next);
    assertThat(wren.locator("main details")).hasCount(1);
    wren.locator("main details summary").click();
    assertThat(wren.locator("main details")).containsText("An hour and a half");
    stateIs(rows, standing, "SIGNED");

    wren.navigate(next + "/sign");
    wren.locator("#confirm").click();
    assertThat(wren.locator(".error-summary")).containsText("who may look at the records");
    Steps.sign(wren, next + "/sign");
    Steps.sign(hal, next + "/sign");
    wren.navigate(next);
    assertThat(wren.locator("main .seal")).containsText("having read who may look");
    assertThat(wren.locator("main .seal")).containsText("24 November 2027");
    stateIs(rows, standing, "SUPERSEDED");
  }

  private static String draftAndShare(Page supervisor, String relationship) {
    supervisor.navigate("/agreement/draft?with=" + relationship);
    supervisor.locator("#begin").click();
    supervisor.waitForURL(url -> url.endsWith("/write"));
    String agreement = "/agreement/" + Steps.idIn(supervisor.url());
    supervisor.navigate(agreement);
    supervisor.locator("#share").click();
    assertThat(supervisor.locator("main .state").first()).hasText("Shared");
    return agreement;
  }

  private static String aRecordThatBothAgreeTo(Page una, Page mo, String relationship) {
    String record = "/record/" + Steps.planHoldAndBegin(una, relationship);
    DraftPage.opened(una)
        .typeAndSave("practice-progress", "The move of three placements has gone well.");
    una.locator("#share").click();
    una.waitForURL(url -> !url.endsWith("/write"));
    mo.navigate(record);
    mo.locator("#agree-button").click();
    mo.waitForURL(url -> url.endsWith("/sign"));
    return record;
  }

  private static String standing(Page hal) {
    hal.navigate("/team");
    String path =
        hal.locator("main tr", new Page.LocatorOptions().setHasText("Wren Castell"))
            .locator("a[href*='/agreement/']")
            .getAttribute("href");
    return path;
  }

  private static void stateIs(Rows rows, String agreement, String state) throws Exception {
    org.assertj.core.api.Assertions.assertThat(rows.first(STATE, Steps.idIn(agreement)))
        .isEqualTo(state);
  }
}
