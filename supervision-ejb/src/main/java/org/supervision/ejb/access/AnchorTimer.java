package org.supervision.ejb.access;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.supervision.ejb.job.Untiring;

/** Notes every hour, on each node in that node's own file, how far the chains have come. */
@Singleton
@TransactionAttribute(NOT_SUPPORTED)
@Interceptors(Untiring.class)
public class AnchorTimer {

  @Inject private LogAnchors anchors;

  /** The job. */
  @Schedule(hour = "*", minute = "7", persistent = false)
  void anchor() {
    anchors.note();
  }
}
