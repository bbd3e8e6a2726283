package org.supervision.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supervision.mainjob.Steps;
import org.supervision.stage.Beside;
import org.supervision.stage.Browsers;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;

/**
 * Every kind of page that somebody reaches from their home page is free of what axe can find. The
 * walks only read, or work in what no other walk has. Whether all pages were seen in the end is
 * asked by {@code EveryPageIT}.
 */
@OnStage
@ResourceLock(Beside.PRIYA)
@Beside
class AccessibilityIT {

  private static final String LINKS =
      "links => links.map(link => link.pathname + link.search)"
          + ".filter(path => !/sign-out|pdf|[/]print$|zip|qr|known|example|report|table|certificate|document.+file|disposals.log/"
          + ".test(path))";

  @Test
  void whatTheSupervisorReaches(Stage stage, Browsers browsers) {
    walk(stage, browsers.of("tom"), 10);
  }

  @Test
  void whatTheSuperviseeReaches(Stage stage, Browsers browsers) {
    walk(stage, browsers.of("priya"), 6);
  }

  @Test
  void whatThoseReachWhoseAgreementTheOrganisationSigns(Stage stage, Browsers browsers) {
    walk(stage, browsers.of("zoe"), 4);
    walk(stage, browsers.of("vera"), 3);
  }

  @Test
  void whatAManagerOfManagersReaches(Stage stage, Browsers browsers) {
    walk(stage, browsers.of("ruth"), 4);
  }

  @Test
  void aRecordWhileItIsWrittenAndTalkedAbout(Stage stage, Browsers browsers) throws Exception {
    new RecordWalk(stage, browsers).go();
  }

  @Test
  void anAgreementWhileItIsWritten(Stage stage, Browsers browsers) throws Exception {
    Page dee = browsers.of("dee");
    dee.navigate("/agreement/draft?with=" + new Rows(stage).relationship("dee", "hal"));
    Axe.assertClean(dee);
    dee.locator("#begin").click();
    dee.waitForURL(url -> url.endsWith("/write"));
    Axe.assertClean(dee);
    String agreement = dee.url().replaceAll("/write$", "");
    dee.navigate(agreement);
    Axe.assertClean(dee);
    Steps.send(dee, "#share");
    dee.navigate(agreement + "/refuse");
    dee.locator("#record").click();
    assertRefused(dee, "#reason");
    Page hal = browsers.phoneOf("hal");
    for (String step : List.of("", "/write", "/sign")) {
      hal.navigate(agreement + step);
      Axe.assertClean(hal);
    }
  }

  @ParameterizedTest(name = "{0} before {1}")
  @CsvSource({
    "tom,/session/{priya.session}/move",
    "tom,/tighter/{priya.line}",
    "tom,/session/propose?with={priya.line}",
    "tom,/session/{priya.session}/hold",
    "tom,/policy/due",
    "rafe,/record/{rafe.half}/sign",
    "priya,/session/{priya.session}/prepare",
    "priya,/action/{priya.action}/say",
    "ruth,/access/{priya.file}/purpose",
    "ed,/grant/new",
    "nina,/move/leave",
    "nina,/retention",
    "nina,/teams",
    "nina,/teams/{priya.team}/close",
    "nina,/retention/{priya.file}/review",
    "nina,/retention/schedule",
    "nina,/retention/purges",
    "nina,/holds",
    "nina,/hold/cover",
    "nina,/hold/new?file={priya.file}",
    "nina,/hold/{olga.hold}",
    "nina,/requests",
    "nina,/request/new",
    "nina,/request/{iro.request}",
    "nina,/request/{iro.request}/clock",
    "nina,/request/{iro.request}/close",
    "nina,/request/{iro.request}/gathered?kind=RECORD",
    "nina,/dispute/{hal.request}",
    "nina,/redaction/{wren.request}",
    "nina,/redaction/{wren.request}/passages?kind=RECORD&of={wren.signed}",
    "nina,/breach?who={tom.person}&from=2026-11-01T00:00&until=2026-12-01T00:00",
    "pax,/aggregates",
  })
  void pagesBehindTheSteps(String who, String address, Stage stage, Browsers browsers)
      throws Exception {
    Page page = browsers.phoneOf(who);
    try (Connection connection = stage.mySql().asAdministrator()) {
      page.navigate(new Things(connection).in(address));
    }
    Axe.assertClean(page);
  }

  @Test
  void formsThatAreRefused(Stage stage, Browsers browsers) throws Exception {
    Page tom = browsers.of("tom");
    tom.navigate("/session/plan?with=" + new Rows(stage).relationship("tom", "dev"));
    tom.locator("#save").click();
    assertRefused(tom, "#day");
    Page ed = browsers.of("ed");
    ed.navigate("/grant/new");
    ed.locator("#send").click();
    assertRefused(ed, "#people");
  }

  /** The page says what is wrong first, and leads to the field. */
  private static void assertRefused(Page page, String field) {
    page.waitForSelector(".error-summary");
    assertThat(page.title()).startsWith("Error: ");
    Axe.assertClean(page);
    page.locator(".error-summary a[href='" + field + "']").click();
    assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo(field.substring(1));
  }

  @Test
  void whatHrReaches(Stage stage, Browsers browsers) {
    walk(stage, browsers.of("nina"), 4);
  }

  /** One that changes a post, and one with a fault. */
  @Test
  void aFeedThatIsLookedAt(Stage stage, Browsers browsers) throws Exception {
    Page nina = browsers.phoneOf("nina");
    String example = Files.readString(Path.of("..", "config", "demo", "northmere-feed.csv"));
    for (String other : List.of("senior social worker", "")) {
      nina.navigate(stage.url() + "/feeds");
      byte[] file = example.replaceFirst(",social worker,", "," + other + ",").getBytes(UTF_8);
      nina.setInputFiles("#file", new FilePayload("feed.csv", "text/csv", file));
      nina.locator("#upload button").click();
      nina.waitForURL(url -> url.matches(".*/feed/[0-9a-f-]{36}"));
      Axe.assertClean(nina);
      nina.locator("#cancel").click();
      nina.waitForURL(url -> url.endsWith("/feeds"));
    }
  }

  @Test
  void thePagesOfErrorsAndOfThoseWhoSignedOut(Stage stage, Browsers browsers) {
    Page page = browsers.of("tom");
    for (String path : List.of("/nothing-here", "/signed-out")) {
      page.navigate(stage.url() + path);
      Axe.assertClean(page);
    }
  }

  /** Follows links from the home page, one address of each kind. */
  @SuppressWarnings("unchecked")
  private static void walk(Stage stage, Page page, int atLeast) {
    Map<String, String> seen = new LinkedHashMap<>();
    Deque<String> ahead = new ArrayDeque<>(List.of("/"));
    while (!ahead.isEmpty()) {
      String path = ahead.remove();
      if (seen.putIfAbsent(kind(path), path) == null) {
        page.navigate(stage.url() + path);
        if (Seen.isKnown(page)) {
          Axe.assertCleanAgain(page);
        } else {
          Axe.assertClean(page);
        }
        ahead.addAll((List<String>) page.evalOnSelectorAll("header a[href], main a[href]", LINKS));
      }
    }
    assertThat(seen).as("kinds of pages").hasSizeGreaterThanOrEqualTo(atLeast);
  }

  private static String kind(String path) {
    return path.replaceAll("\\?.*", "")
        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id");
  }
}
