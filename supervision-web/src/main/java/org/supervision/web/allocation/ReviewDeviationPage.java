package org.supervision.web.allocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.supervision.domain.allocation.DeviationNeedsReview;
import org.supervision.ejb.allocation.DeviationDecidingService;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;

/** Looking again at a deviation that was agreed. */
@Named
@RequestScoped
public class ReviewDeviationPage {

  @Inject private DeviationDecidingService deciding;
  @Inject private Place place;
  @Inject private Clock clock;
  @Inject private Go go;

  private final DateParts next = new DateParts();

  /** It is still needed, until another day. */
  public void keep() {
    LocalDate day = next.read(LocalDate.now(clock));
    if (day == null) {
      throw new DeviationNeedsReview();
    }
    deciding.review(place.getId(), day);
    go.to("/deviation/" + place.getId(), "allocation.deviation.kept");
  }

  /** It is not needed any more. */
  public void end() {
    deciding.review(place.getId(), null);
    go.to("/deviation/" + place.getId(), "allocation.deviation.ended");
  }

  /** The day of the next look, in its three fields. */
  public DateParts getNext() {
    return next;
  }
}
