package org.supervision.ejb.access;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;

/** Notes every hour, on each node in that node's own file, how far the chains have come. */
@Singleton
@TransactionAttribute(NOT_SUPPORTED)
public class AnchorTimer {

  @Inject private LogAnchors anchors;

  /** The job. */
  @Schedule(hour = "*", minute = "7", persistent = false)
  void anchor() {
    anchors.note();
  }
}
