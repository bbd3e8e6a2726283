package org.supervision.web.allocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.supervision.ejb.allocation.AllocationService;
import org.supervision.ejb.allocation.RelationshipView;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** One relationship beside line management, and its end. */
@Named
@RequestScoped
public class ViewAllocationPage {

  @Inject private AllocationService allocations;
  @Inject private Place place;
  @Inject private Clock clock;
  @Inject private Words words;
  @Inject private Go go;

  private final DateParts last = new DateParts();
  private RelationshipView view;

  /** Reads it before anything is shown. */
  public void open() {
    getView();
  }

  /** Ends it with a day, or at once. */
  public void end() {
    allocations.end(place.getId(), last.read(LocalDate.now(clock)));
    go.to("/allocations", "allocation.view.ended");
  }

  /** What is known of it. */
  public RelationshipView getView() {
    if (view == null) {
      view = allocations.read(place.getId());
    }
    return view;
  }

  /** The same in words. */
  public RelationshipLine getLine() {
    return new RelationshipLine(getView(), words);
  }

  /** The last day, in its three fields. */
  public DateParts getLast() {
    return last;
  }
}
