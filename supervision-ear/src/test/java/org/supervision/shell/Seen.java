package org.supervision.shell;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which pages the checker has looked at in this run, by their files, at each width. */
public final class Seen {

  private static final Path PAGES = Path.of("..", "supervision-web/src/main/webapp/pages");
  // Leads on to the file, whoever comes.
  private static final Set<String> NEVER_SHOWN = Set.of("my-file/view");
  private static final String ID = "/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();
  private static final String KINDS =
      "() => { const telling = /^(role|type|lang|scope|hidden|open|disabled|tabindex|autocomplete|"
          + "aria-(?!label|described|controls|owns|active).*)$/;"
          + " const named = /^(id|class|href|src|value|name|for|title|content|nonce)$|^data-/;"
          + " const kind = one => !one ? '' : one.tagName + '.' + [...one.classList].sort().join('.')"
          + " + [...one.attributes].filter(each => !named.test(each.name)).map(each => ' ' + each.name"
          + " + (telling.test(each.name) ? '=' + each.value : '')).sort().join('')"
          + " + (one.labels && one.labels.length ? ' labelled' : '')"
          + " + (one.textContent.trim() ? '' : ' empty');"
          + " return [...new Set([...document.querySelectorAll('*')]"
          + ".map(one => kind(one.parentElement) + ' > ' + kind(one)))].sort(); }";
  private static final Map<String, Set<String>> AT = new ConcurrentHashMap<>();

  private Seen() {}

  /**
   * Notes the page that stands there; what cannot be shown is the page that says so. Whether it is
   * seen for the first time.
   */
  static boolean note(Page page, String width) {
    return AT.computeIfAbsent(width, any -> ConcurrentHashMap.newKeySet()).add(file(page));
  }

  /** Whether the page that stands there was looked at before, at both widths. */
  static boolean isKnown(Page page) {
    String file = file(page);
    return Stream.of(Axe.DESK, Axe.PHONE)
        .allMatch(width -> AT.getOrDefault(width, Set.of()).contains(file));
  }

  /**
   * Whether the page has more kinds of elements, or fewer, than it ever had when it was looked at,
   * whoever came: what a checker finds hangs on elements, their attributes, their labels and what
   * they stand in, hardly on their words. What is new is remembered.
   */
  static boolean isOtherwise(Page page) {
    Object kinds = page.evaluate(KINDS);
    return KNOWN
        .computeIfAbsent(file(page), any -> ConcurrentHashMap.newKeySet())
        .add(kinds.toString());
  }

  /** The pages that were not seen at that width, such as {@code record/sign}. */
  public static Set<String> missed(String width) throws IOException {
    Set<String> all = new TreeSet<>(files());
    all.removeAll(NEVER_SHOWN);
    all.removeAll(AT.getOrDefault(width, Set.of()));
    return all;
  }

  private static String file(Page page) {
    String path = URI.create(page.url()).getPath().replaceFirst(ID, "").replaceFirst("/$", "");
    if (path.isEmpty()) {
      return "home/view";
    }
    boolean ofSomebody = page.locator("meta[name=page-token]").count() > 0;
    if (!ofSomebody && !path.equals("/signed-out")) {
      return "shell/problem";
    }
    return path.indexOf('/', 1) < 0 ? path.substring(1) + "/view" : path.substring(1);
  }

  private static Set<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(PAGES)) {
      return all.map(path -> PAGES.relativize(path).toString())
          .filter(path -> path.endsWith(".xhtml"))
          .map(path -> path.replace(".xhtml", ""))
          .collect(Collectors.toSet());
    }
  }
}
