package org.supervision.web.shell;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashSet;

/** Which forms of this login were sent already, by the key that each carries; no text. */
@SessionScoped
public class SentForms implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int REMEMBERED = 200;

  private final LinkedHashSet<String> keys = new LinkedHashSet<>();

  /** Takes a key; false where it was taken before. */
  synchronized boolean take(String key) {
    boolean first = keys.add(key);
    if (keys.size() > REMEMBERED) {
      keys.remove(keys.iterator().next());
    }
    return first;
  }

  /** Gives a key back: what its form asked for was refused, and it may be sent again. */
  synchronized void giveBack(String key) {
    keys.remove(key);
  }
}
