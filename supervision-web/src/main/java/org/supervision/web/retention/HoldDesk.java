package org.supervision.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.supervision.ejb.retention.HoldReadingService;
import org.supervision.ejb.retention.HoldService;
import org.supervision.ejb.retention.HoldView;

/** What is read and done with a hold on its page. */
@RequestScoped
public class HoldDesk {

  @Inject private HoldReadingService reading;
  @Inject private HoldService holds;

  /** The hold with its words. */
  public HoldView read(String id) {
    return reading.read(id);
  }

  /** It is still needed. */
  public void justify(String id, String why, LocalDate reviewOn) {
    holds.justify(id, why, reviewOn);
  }

  /** It keeps nothing any more. */
  public void lift(String id, String why) {
    holds.lift(id, why);
  }
}
