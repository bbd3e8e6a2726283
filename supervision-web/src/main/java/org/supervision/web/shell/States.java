package org.supervision.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** The signs that stand beside the words of states. */
@Named
@ApplicationScoped
public class States {

  private static final Map<String, String> ICONS =
      Map.ofEntries(
          Map.entry("draft", "pencil"),
          Map.entry("shared", "share"),
          Map.entry("waiting", "speech"),
          Map.entry("agreed", "tick"),
          Map.entry("signed", "seal"),
          Map.entry("unsigned", "dash"),
          Map.entry("planned", "calendar"),
          Map.entry("soon", "clock"),
          Map.entry("overdue", "alert"),
          Map.entry("paused", "pause"),
          Map.entry("hold", "lock"));

  /** The sign of a kind of state. */
  public String icon(String kind) {
    return ICONS.getOrDefault(kind, "info");
  }
}
