package org.supervision.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.shell.Axe;
import org.supervision.stage.Browsers;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** A view of whether supervision takes place is saved under a name, opened again and removed. */
@OnStage
@Tag("payara")
class SavedViewIT {

  private static final String EAST =
      URLEncoder.encode("Safeguarding: Families First East", StandardCharsets.UTF_8);
  private static final String PEOPLE =
      "/frequency/views?page=people&team=" + EAST + "&stage=newly-qualified&show=all";
  private static final Pattern REMOVE = Pattern.compile("name=\"([^\"]*:remove)\"");

  @Test
  void aSavedViewOpensWhatWasLookedAtAndIsItsOwnersAlone(Stage stage) throws Exception {
    Visitor ruth = Visitor.of(stage.url(), "ruth");
    Visitor hal = Visitor.of(stage.url(), "hal");
    assertThat(ruth.get(PEOPLE).body())
        .contains("Who had supervision; Everybody", "Families First East; Newly qualified");
    assertThat(save(ruth, " ").body()).contains("Say what the view is to be called");
    assertThat(save(ruth, "n".repeat(61)).body())
        .contains("A name has 60 characters at most", "n".repeat(61));
    assertThat(save(ruth, "First year").statusCode()).isEqualTo(302);
    try {
      assertThat(save(ruth, "first YEAR").body()).contains("You have a view of that name");
      String views = ruth.get("/frequency/views").body();
      Matcher link = Pattern.compile("href=\"([^\"]*)\">First year<").matcher(views);
      assertThat(link.find()).isTrue();
      String people = ruth.get(link.group(1).replace("&amp;", "&")).body();
      assertThat(people)
          .contains("Kit Oldroyd", "October 2026: 1 person")
          .doesNotContain("Priya Nandra</a>");
      assertThat(hal.get("/frequency/views").body())
          .contains("You have saved no view yet.")
          .doesNotContain("First year");

      assertThat(remove(ruth).statusCode()).isEqualTo(302);
      assertThat(ruth.get("/frequency/views").body()).doesNotContain("First year");
    } finally {
      new Rows(stage).change("DELETE FROM supervision.saved_view");
    }
  }

  /**
   * A team is renamed, or closed: the view says so, and does not pass everybody off as the team.
   */
  @Test
  void aViewOfWhatIsNotThereAnyMoreSaysThatItWasLeftOut(Stage stage) throws Exception {
    Visitor ruth = Visitor.of(stage.url(), "ruth");
    for (String page : new String[] {"/frequency", "/frequency/people", "/frequency/trend"}) {
      assertThat(ruth.get(page + "?team=Closed").body()).as(page).contains("It was left out.");
      assertThat(ruth.get(page + "?team=" + EAST).body())
          .as(page)
          .doesNotContain("It was left out.");
    }
  }

  @Test
  void aViewIsSavedAndOpenedByKeyboard(Stage stage, Browsers browsers) throws Exception {
    Page page = browsers.of("dot");
    page.navigate("/frequency/trend");
    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Save this view")).focus();
    page.keyboard().press("Enter");
    page.locator("#name").focus();
    page.keyboard().type("Twelve months");
    Axe.assertClean(page);
    page.locator("#name").press("Enter");
    page.waitForURL(url -> url.endsWith("/frequency/views"));
    try {
      Axe.assertClean(page);
      page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Twelve months")).focus();
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("/frequency/trend?"));
    } finally {
      new Rows(stage).change("DELETE FROM supervision.saved_view");
    }
  }

  private static HttpResponse<String> save(Visitor who, String name) throws Exception {
    return Forms.submit(who, PEOPLE, "save-view", "save", Map.of("name", name));
  }

  private static HttpResponse<String> remove(Visitor who) throws Exception {
    Matcher button = REMOVE.matcher(who.get("/frequency/views").body());
    assertThat(button.find()).isTrue();
    return Forms.submit(who, "/frequency/views", "views", button.group(1), Map.of());
  }
}
