package org.supervision.web.writing;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashSet;

/**
 * Which opened pages of this login have saved already: the first save of each is the one logged
 * (ACCESS 23).
 */
@SessionScoped
public class OpenedPages implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int REMEMBERED = 200;

  private final LinkedHashSet<String> pages = new LinkedHashSet<>();

  /**
   * Whether this is the first save of a page; unknown pages are first ones, so that they are
   * logged.
   */
  public synchronized boolean isFirst(String page) {
    if (page == null || page.isBlank() || page.length() > 40) {
      return true;
    }
    boolean first = pages.add(page);
    if (pages.size() > REMEMBERED) {
      pages.remove(pages.iterator().next());
    }
    return first;
  }
}
