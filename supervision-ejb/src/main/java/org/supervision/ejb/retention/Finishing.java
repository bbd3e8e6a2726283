package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Destroys what was begun: the file in one transaction, and its key after that. */
class Finishing {

  /** Between beginning and finishing, a server is at it. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  @Inject private DisposalRun run;
  @Inject private DestroyedKeys destroyed;
  @Inject private Clock clock;

  /** One file. */
  void finish(String fileId) {
    run.run(fileId);
    destroyed.takeAway(fileId);
  }

  /** Every one that a server which was stopped left. */
  void finishLeft() {
    run.left(clock.instant().minus(GRACE)).forEach(this::finish);
  }
}
