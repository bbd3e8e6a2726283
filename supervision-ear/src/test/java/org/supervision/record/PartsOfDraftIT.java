package org.supervision.record;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Browsers;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.writing.DraftPage;

/** Decisions and actions are written without leaving the draft, with the keyboard alone. */
@OnStage
@Tag("browser")
class PartsOfDraftIT {

  private static final String SECTION = "practice-progress";

  @Test
  void decisionsAndActionsAreWrittenInPlaceAndTheFocusStays(Stage stage, Browsers browsers)
      throws SQLException {
    Page page = browsers.newlyOf("gus");
    DraftPage draft = DraftPage.begunIn(page, new Rows(stage).relationship("gus", "lena"));
    draft.typeAndSave(SECTION, "Stays as it is");

    aRefusedDecisionKeepsWhatWasTyped(page);
    theDecisionIsSaved(page);
    theActionIsAddedChangedTakenOutAndPutBack(page);
    nothingBegunIsLostBySharing(page);

    assertThat(draft.field(SECTION)).hasValue("Stays as it is");
    page.reload();
    assertThat(page.locator(".decision")).hasCount(2);
  }

  private static void aRefusedDecisionKeepsWhatWasTyped(Page page) {
    open(page, "Add a decision");
    page.keyboard().type("No duty after a night call");
    page.keyboard().press("Control+s");
    assertThat(page.locator(".editor .error-summary")).isFocused();
    assertThat(page.locator("#what")).hasValue("No duty after a night call");
    assertThat(page.locator("#why-error")).containsText("Say why");
  }

  private static void theDecisionIsSaved(Page page) {
    page.locator("#why").focus();
    page.keyboard().type("It does not work");
    page.keyboard().press("Enter");
    assertThat(page.locator(".editor")).hasCount(0);
    assertThat(page.locator("#saved")).containsText("decision is in the draft");
    assertThat(link(page, "Add a decision")).isFocused();
  }

  private static void theActionIsAddedChangedTakenOutAndPutBack(Page page) {
    open(page, "Add an action");
    page.keyboard().type("Book a room");
    page.keyboard().press("Tab");
    page.keyboard().press("Space");
    page.locator("#by").fill("15/12/26");
    page.keyboard().press("Enter");
    assertThat(link(page, "Add an action")).isFocused();
    press(page, link(page, "Change : Book a room"));
    assertThat(page.locator("#what")).hasValue("Book a room");
    page.locator("#what").fill("Book a better room");
    page.keyboard().press("Enter");
    assertThat(link(page, "Change : Book a better room")).isFocused();
    press(page, link(page, "Take out : Book a better room"));
    assertThat(section(page).locator("h3").last()).isFocused();
    press(page, page.locator("#undo"));
    assertThat(section(page)).containsText("Book a better room");
    assertThat(link(page, "Add an action")).isFocused();
  }

  private static void nothingBegunIsLostBySharing(Page page) {
    open(page, "Add a decision");
    page.keyboard().type("Half a thought");
    press(page, page.locator("#share"));
    assertThat(page.locator("#what")).isFocused();
    assertThat(page.locator(".editor [role=status]")).containsText("Save it or leave it");
    press(page, page.locator(".editor .actions a"));
    assertThat(link(page, "Add a decision")).isFocused();
  }

  private static Locator section(Page page) {
    return page.locator("#s-" + SECTION + "-section");
  }

  private static Locator link(Page page, String name) {
    return section(page)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
        .first();
  }

  /** The form comes from the server: keys pressed before it is there go elsewhere. */
  private static void open(Page page, String name) {
    press(page, link(page, name));
    assertThat(page.locator("#what")).isFocused();
  }

  private static void press(Page page, Locator control) {
    control.focus();
    page.keyboard().press("Enter");
  }
}
