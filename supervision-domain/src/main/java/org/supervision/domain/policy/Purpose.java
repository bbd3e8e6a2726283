package org.supervision.domain.policy;

import java.time.Duration;
import java.util.List;

/**
 * A reason for reading somebody's file that the policy recognises (BCP §4.3).
 *
 * @param key its name in the access log
 * @param label as it stands on the page
 * @param hint one line under the label, or null
 * @param routes who may state it
 * @param window how long it opens the file, or null for as long as the request is open
 * @param needsReference whether a reference must be given
 * @param referenceLabel what the reference is called, or null
 * @param coversHealth whether it opens the section on health and welfare too (ACCESS 13)
 */
public record Purpose(
    String key,
    String label,
    String hint,
    List<PurposeRoute> routes,
    Duration window,
    boolean needsReference,
    String referenceLabel,
    boolean coversHealth) {

  /** Keeps its own copy of the routes. */
  public Purpose {
    routes = List.copyOf(routes);
  }

  /** Whether it may be stated by somebody who comes this way. */
  public boolean isFor(PurposeRoute route) {
    return routes.contains(route);
  }
}
