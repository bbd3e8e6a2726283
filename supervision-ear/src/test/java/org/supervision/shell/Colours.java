package org.supervision.shell;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.supervision.stage.Counts;

/**
 * In which places words stood whose colours the checker has looked at in this run. A place is an
 * element with all that is around it, by their names, classes and states, of a fact whether it is
 * the second, and of a link whether it stands in a sentence: our style sheets choose colours by
 * nothing else, so that it has the same ones on the next page.
 */
final class Colours {

  private static final String PLACES =
      "() => { const says = one => [...one.childNodes]"
          + ".some(each => each.nodeType === 3 && each.data.trim());"
          + " const told = /^(role|type|hidden|open|disabled|readonly|scope|"
          + "aria-(current|selected|checked|expanded|pressed|invalid|disabled))$/;"
          + " const place = one => !one ? '' : place(one.parentElement) + ' ' + one.tagName + '.'"
          + " + [...one.classList].sort().join('.') + [...one.attributes]"
          + ".filter(each => told.test(each.name)).map(each => '[' + each.name + '=' + each.value"
          + " + ']').sort().join('')"
          + " + (one.tagName === 'DD' && one.previousElementSibling.tagName === 'DD' ? '+' : '')"
          + " + (one.tagName === 'A' && says(one.parentElement) ? '~' : '');"
          + " const fills = one => /^(INPUT|SELECT|TEXTAREA)$/.test(one.tagName);"
          + " return [...new Set([...document.querySelectorAll('body *')]"
          + ".filter(one => one.checkVisibility() && (fills(one) || says(one))).map(place))]; }";
  private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

  private Colours() {}

  /**
   * Whether words are visible on the page in a place where none were before in that light, which is
   * remembered. In the soak each page is new.
   *
   * @param light the width of the window, and whether it is night
   */
  static boolean areNew(Page page, String light) {
    Set<String> places =
        ((List<?>) page.evaluate(PLACES)).stream().map(String::valueOf).collect(Collectors.toSet());
    boolean more =
        KNOWN.computeIfAbsent(light, any -> ConcurrentHashMap.newKeySet()).addAll(places);
    return more || Counts.isSoak();
  }
}
