package org.supervision.writing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Predicate;

/** A record or an agreement in a browser while it is written. */
public final class DraftPage {

  private static final String ALL_KEPT =
      """
      () => new Promise((done) => {
        const opening = indexedDB.open("supervision-draft", 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore("kept");
        opening.onsuccess = () => {
          const store = opening.result.transaction("kept").objectStore("kept");
          const found = [];
          store.openCursor().onsuccess = ({ target }) => {
            if (target.result) {
              found.push([target.result.key, target.result.value]);
              target.result.continue();
            } else {
              opening.result.close();
              done(JSON.stringify([found, { ...localStorage }]));
            }
          };
        };
      })
      """;

  private final Page page;

  private DraftPage(Page page) {
    this.page = page;
  }

  /** Plans a session with somebody for today, says that it was held and begins its record. */
  public static DraftPage begun(Page page, String supervisee) {
    page.getByRole(AriaRole.LINK, named("Plan a time for " + supervisee)).first().click();
    return begun(page);
  }

  /** As {@link #begun(Page, String)}, of a relationship by its identifier. */
  public static DraftPage begunIn(Page page, String relationship) {
    page.navigate("/session/plan?with=" + relationship);
    return begun(page);
  }

  private static DraftPage begun(Page page) {
    page.locator("#day").fill("24/11/26");
    page.locator("#start").fill("09:00");
    page.locator("#save").click();
    page.waitForURL(url -> url.matches(".*/session/[0-9a-f-]{36}"));
    page.navigate(page.url() + "/hold");
    page.locator("#save").click();
    page.waitForURL(url -> url.matches(".*/session/[0-9a-f-]{36}"));
    page.locator("main a[href*='/record/begin']").click();
    page.locator("#begin-button").click();
    return opened(page);
  }

  /** The draft at an address. */
  public static DraftPage at(Page page, String address) {
    page.navigate(address);
    return opened(page);
  }

  /** The draft that a page has come to. */
  public static DraftPage opened(Page page) {
    page.waitForSelector("html[data-saving=ready]");
    return new DraftPage(page);
  }

  /** From now on nothing that the page sends is answered. */
  public DraftPage cutOff() {
    page.evaluate("() => { window.fetch = () => new Promise(() => {}); }");
    return this;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  /** The page itself. */
  public Page page() {
    return page;
  }

  /** Its address. */
  public String address() {
    return page.url();
  }

  /** The field of a section. */
  public Locator field(String section) {
    return page.locator("#s-" + section);
  }

  /** Whether it is saved, in words. */
  public Locator state() {
    return page.locator("#saved");
  }

  /** What is shown beside a field when there are two texts of it. */
  public Locator otherText(String section) {
    return field(section).locator("xpath=following-sibling::div[contains(@class, 'notice')]");
  }

  /** Types a section anew, key by key, as people do. */
  public void type(String section, String text) {
    field(section).focus();
    page.keyboard().press("Control+a");
    page.keyboard().type(text);
  }

  /** Types and waits until the server has it. */
  public void typeAndSave(String section, String text) {
    Predicate<com.microsoft.playwright.Response> saved =
        answer -> answer.request().method().equals("PUT") && answer.url().endsWith(section);
    page.waitForResponse(saved, () -> type(section, text));
    page.waitForCondition(() -> state().innerText().startsWith("Saved"));
  }

  /** All that this browser keeps by itself: the names of what it keeps, and how it keeps it. */
  public String storage() {
    return String.valueOf(page.evaluate(ALL_KEPT));
  }
}
