package org.supervision.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.supervision.ejb.session.PreparationService;
import org.supervision.ejb.session.PreparationView;

/** What the supervisee brought to a session, for the session and for its record. */
@Named
@RequestScoped
public class ReadBrought {

  @Inject private PreparationService preparations;

  /** Asked for more than once while one page is written. */
  private final Map<String, Optional<PreparationView>> read = new HashMap<>();

  /** What was sent before a session; null where nothing was, or not to the one who looks. */
  public PreparationView to(String sessionId) {
    return read.computeIfAbsent(sessionId, preparations::brought).orElse(null);
  }
}
