package org.supervision.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.retention.RetentionReadingService;
import org.supervision.ejb.retention.RetentionView;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** How one file is kept: until when and why, and what keeps it longer. Facts alone. */
@Named
@RequestScoped
public class ReviewRetentionPage {

  @Inject private RetentionReadingService retention;
  @Inject private Place place;
  @Inject private Words words;

  private RetentionView view;

  /** Reads it before anything is shown. */
  public void open() {
    view = retention.read(place.getId());
  }

  /** The file. */
  public RetentionView getView() {
    return view;
  }

  /** What keeps it whatever its date. */
  public List<HoldLine> getHolds() {
    return view.holds().stream().map(row -> new HoldLine(row, words)).toList();
  }

  /** How it stands, in a word. */
  public String getState() {
    return words.get("retention.state." + state());
  }

  /** The look of that word. */
  public String getLook() {
    return switch (state()) {
      case "held" -> "hold";
      case "over" -> "waiting";
      default -> "planned";
    };
  }

  private String state() {
    if (!view.holds().isEmpty()) {
      return "held";
    }
    return view.over() ? "over" : "kept";
  }
}
