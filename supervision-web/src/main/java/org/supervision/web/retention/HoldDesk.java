package org.supervision.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.people.Team;
import org.supervision.ejb.retention.HoldReadingService;
import org.supervision.ejb.retention.HoldService;
import org.supervision.ejb.retention.HoldView;

/** What is read and done with a hold on its page, and what one may cover before it is set. */
@RequestScoped
public class HoldDesk {

  @Inject private HoldReadingService reading;
  @Inject private HoldService holds;

  /** Asks whether the reader may set any. */
  public void look() {
    reading.look();
  }

  /** The teams whose files one may cover. */
  public List<Team> teams() {
    return reading.teams();
  }

  /** The roles that one may ask for. */
  public List<String> roles() {
    return reading.roles();
  }

  /** The file of somebody, by their number or full name. */
  public String fileOf(String who) {
    return holds.fileOf(who).id();
  }

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
