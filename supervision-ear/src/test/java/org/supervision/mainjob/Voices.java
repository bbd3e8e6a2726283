package org.supervision.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** What both say to a record that was shared: amendments, a disagreement, and the answers. */
final class Voices {

  private Voices() {}

  static void suggestTwoAmendments(Page priya, String record) {
    for (String section : List.of("health-and-welfare", "practice-progress")) {
      priya.navigate("/record/" + record + "/suggest?section=" + section);
      priya.locator("#text").fill("As I would have it: " + section);
      priya.locator("#send").click();
      priya.waitForURL(url -> url.endsWith("/review"));
    }
  }

  static void disagree(Page priya, String record) {
    priya.navigate("/record/" + record + "/disagree?section=professional-development");
    priya.locator("#passage").fill(Written.on("professional-development").split("\\.")[0]);
    priya.locator("#statement").fill("I asked for it in June, and was told to wait.");
    priya.locator("#send").click();
    priya.waitForURL(url -> url.endsWith("/review"));
  }

  static void answerThem(Page tom, String record) {
    for (String answer : List.of("accept", "decline")) {
      tom.navigate("/record/" + record + "/answer");
      assertThat(tom.locator("#again"))
          .containsText("suggested a change and waits for your answer");
      assertThat(tom.locator("#again")).not().containsText("Nothing more is needed");
      tom.getByRole(
              AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Answer it")))
          .first()
          .click();
      tom.locator("input[name=answer][value=" + answer + "]").check();
      tom.locator("#why").fill("We talked about it.");
      tom.locator("#send").click();
      tom.waitForURL(url -> url.endsWith("/answer"));
    }
    giveTheOtherSide(tom, record);
    tom.locator("#share").click();
    assertThat(tom.locator("[role=status]").first()).containsText("shared with");
  }

  private static void giveTheOtherSide(Page tom, String record) {
    tom.navigate("/record/" + record + "/answer");
    tom.locator("a[href*='/rationale?']").first().click();
    tom.locator("#rationale").fill("The place was not funded before September.");
    tom.locator("#outcome").fill("Both stand. The request is noted with its date.");
    tom.locator("#taken-to").fill("The learning and development panel");
    tom.locator("#send").click();
    tom.waitForURL(url -> url.endsWith("/answer"));
  }
}
