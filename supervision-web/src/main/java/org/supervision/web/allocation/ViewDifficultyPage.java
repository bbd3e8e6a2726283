package org.supervision.web.allocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.ejb.allocation.DifficultyReadingService;
import org.supervision.ejb.allocation.DifficultyService;
import org.supervision.ejb.allocation.DifficultyView;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.writing.ReadCaseDetails;

/** What isn't working, who helps, and what came of it. */
@Named
@RequestScoped
public class ViewDifficultyPage {

  @Inject private DifficultyReadingService reading;
  @Inject private DifficultyService difficulties;
  @Inject private ReadCaseDetails details;
  @Inject private Place place;
  @Inject private Go go;

  private DifficultyView view;
  private String who;
  private String outcome;

  /** Reads it before anything is shown. */
  public void open() {
    getView();
  }

  /** Names who helps the two. */
  public void name() {
    difficulties.name(place.getId(), who);
    go.to("/difficulty/" + place.getId(), "allocation.difficulty.named");
  }

  /** Keeps what came of it. */
  public void settle() {
    String id = place.getId();
    difficulties.settle(
        id, outcome, details.isKept(() -> difficulties.outcomeCaseDetails(id, outcome)));
    go.to("/difficulty/" + id, "allocation.difficulty.settled");
  }

  /** What is known of it. */
  public DifficultyView getView() {
    if (view == null) {
      view = reading.read(place.getId());
    }
    return view;
  }

  public String getWho() {
    return who;
  }

  /** Takes a staff number or a name. */
  public void setWho(String typed) {
    who = typed;
  }

  public String getOutcome() {
    return outcome;
  }

  /** Takes what is typed. */
  public void setOutcome(String typed) {
    outcome = typed;
  }
}
