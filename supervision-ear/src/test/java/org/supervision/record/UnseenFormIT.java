package org.supervision.record;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.supervision.copy.Papers;
import org.supervision.mainjob.Steps;
import org.supervision.stage.Browsers;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;

/**
 * The partner agency works by a policy whose form nobody wrote code for: src/test/policy. A record
 * goes on it from the agreement to both signatures and into every copy.
 */
@OnStage
class UnseenFormIT {

  /** The form's keys and headings, in its order. */
  private static final Map<String, String> FORM = form();

  private static final String AGREEMENT =
      "select id from supervision.supervision_agreement where relationship_id = ?"
          + " and state in ('SHARED', 'SIGNED')";
  private static final String WAITING =
      "select count(*) from supervision_agreement where relationship_id = ? and state = 'SHARED'";

  private static final String DECIDED = "Two keep watch in fog.";
  private static final String TO_DO = "Order wicks before the boat comes.";

  /** What stands below the text of a section. */
  private static final Map<String, List<String>> AGREED =
      Map.of("ships", List.of(DECIDED), "stores", List.of(TO_DO));

  private static final String SUGGESTED = "It burned, but I lit it late.";

  @Test
  void aRecordGoesItsWholeWayOnAFormThatNoCodeHasSeen(Stage stage, Browsers browsers)
      throws Exception {
    Rows rows = new Rows(stage);
    Page zoe = browsers.of("zoe");
    Page ned = browsers.of("ned");
    signTheAgreement(rows, browsers, zoe, ned);
    String record = Steps.planHoldAndBegin(zoe, rows.relationship("zoe", "ned"));

    write(zoe);
    Steps.decide(zoe, record, "ships", DECIDED, "Two passed unseen.");
    Steps.act(zoe, record, "stores", TO_DO);
    zoe.locator("#share").click();
    zoe.waitForURL(url -> url.endsWith("/answer"));
    suggest(ned, record);
    accept(zoe, record);
    ned.navigate("/record/" + record);
    ned.locator("#agree-button").click();
    ned.waitForURL(url -> url.endsWith("/sign"));
    Steps.sign(ned, "/record/" + record + "/sign");
    Steps.sign(zoe, "/record/" + record + "/sign");

    thePageAndItsPrintSayAllInOrder(ned, record);
    theDocumentSaysAllInOrder(ned, record);
    theFileToTakeAlongHasIt(ned, rows);
  }

  /** Where nobody has signed it yet: the pair, and then the organisation, which this form names. */
  private static void signTheAgreement(Rows rows, Browsers browsers, Page zoe, Page ned)
      throws Exception {
    String relationship = rows.relationship("zoe", "ned");
    String agreement = rows.first(AGREEMENT, relationship);
    if (rows.count(WAITING, relationship) > 0) {
      Steps.sign(zoe, "/agreement/" + agreement + "/sign");
      Steps.sign(ned, "/agreement/" + agreement + "/sign");
      Steps.sign(browsers.of("vera"), "/agreement/" + agreement + "/sign");
    }
    ned.navigate("/agreement/" + agreement);
    assertThat(ned.locator("main")).containsText("Who reads the log");
    assertThat(ned.locator("main")).containsText("The harbour master alone.");
  }

  private static void write(Page zoe) {
    assertThat(zoe.locator("main .record-section h2")).hasCount(FORM.size());
    int number = 0;
    for (Map.Entry<String, String> section : FORM.entrySet()) {
      assertThat(zoe.locator("main .record-section h2").nth(number++))
          .containsText(section.getValue());
      zoe.locator("#s-" + section.getKey()).fill(saidOn(section.getKey()));
    }
    assertThat(zoe.locator("#saved")).containsText("You can close this page");
  }

  private static void suggest(Page ned, String record) {
    ned.navigate("/record/" + record + "/suggest?section=lamp");
    ned.locator("#text").fill(SUGGESTED);
    ned.locator("#send").click();
    ned.waitForURL(url -> url.endsWith("/review"));
  }

  private static void accept(Page zoe, String record) {
    zoe.navigate("/record/" + record + "/answer");
    zoe.locator("a[href*='/amendment?amendment=']").first().click();
    zoe.locator("input[name=answer][value=accept]").check();
    zoe.locator("#why").fill("So it was.");
    zoe.locator("#send").click();
    zoe.waitForURL(url -> url.endsWith("/answer"));
    zoe.locator("#share").click();
    assertThat(zoe.locator("[role=status]").first()).containsText("shared with");
  }

  private static void thePageAndItsPrintSayAllInOrder(Page ned, String record) {
    ned.navigate("/record/" + record);
    assertThat(ned.locator(".state").first()).hasText("Signed");
    assertThat(ned.locator("#s-lamp")).containsText("So it was.");
    assertThat(ned.locator("main").innerText()).containsSubsequence(inOrder());
    ned.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(ned.locator("main").innerText()).containsSubsequence(inOrder());
    assertThat(ned.locator("nav").first()).isHidden();
    ned.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    assertThat(ned.request().get("/record/" + record + "/write").status()).isNotEqualTo(200);
  }

  private static void theDocumentSaysAllInOrder(Page ned, String record) throws IOException {
    APIResponse pdf = ned.request().get("/record/" + record + "/pdf");
    assertThat(pdf.status()).isEqualTo(200);
    assertThat(Papers.textOf(pdf.body()))
        .contains("Zoe Lark supervising Ned Holloway", "The keepers' book", "For keepers")
        .containsSubsequence(inOrder());
  }

  private static void theFileToTakeAlongHasIt(Page ned, Rows rows) throws Exception {
    String file =
        rows.first(
            "select f.id from supervision.supervision_file f join supervision.person p"
                + " on p.id = f.supervisee_id where p.login = 'ned'");
    APIResponse zip = ned.request().get("/file/" + file + "/zip");
    assertThat(zip.status()).isEqualTo(200);
    List<String> documents = new ArrayList<>();
    for (Map.Entry<String, byte[]> entry : Papers.unzip(zip.body()).entrySet()) {
      if (entry.getKey().startsWith("supervision-record-")) {
        documents.add(Papers.textOf(entry.getValue()));
      }
    }
    assertThat(documents)
        .anySatisfy(document -> assertThat(document).containsSubsequence(inOrder()));
  }

  /** Every heading followed by what stands under it. */
  private static List<String> inOrder() {
    List<String> all = new ArrayList<>();
    FORM.forEach(
        (key, heading) -> {
          all.add(heading);
          all.add(key.equals("lamp") ? SUGGESTED : saidOn(key));
          all.addAll(AGREED.getOrDefault(key, List.of()));
        });
    return all;
  }

  private static String saidOn(String section) {
    return "What was said on " + section + " that week.";
  }

  private static Map<String, String> form() {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("weather", "Weather");
    form.put("lamp", "The lamp");
    form.put("ships", "Ships seen");
    form.put("stores", "Stores");
    form.put("shore-leave", "Shore leave");
    form.put("company", "Company");
    form.put("log", "The log");
    form.put("hopes", "Hopes");
    return form;
  }
}
