package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.domain.record.DraftNotOffered;
import org.supervision.domain.record.NoMoveToPassWith;
import org.supervision.domain.record.RecordStep;
import org.supervision.ejb.record.DraftPassing;
import org.supervision.ejb.record.RecordPassingService;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** Whether whoever the file passes to goes on with a draft, for the pages of the two. */
@Named
@RequestScoped
public class ReadPassing {

  @Inject private RecordPassingService passing;
  @Inject private RecordGate gate;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private DraftPassing asked;

  /** As its author is shown it; a refusal is logged. */
  public DraftPassing getToOffer() {
    if (asked == null) {
      asked = passing.toOffer(place.getId());
    }
    return asked;
  }

  /** To whom the file passes when, for the panel beside the draft. */
  public String getPanel() {
    return words.say("record.pass.panel", getToOffer().next(), getToOffer().on());
  }

  /** The key of what the link says that leads its author there. */
  public String getLinkKey() {
    if (getToOffer().agreed()) {
      return "record.pass.linkAgreed";
    }
    return getToOffer().offered() ? "record.pass.linkOffered" : "record.pass.link";
  }

  /** The key of the sentence that says how far its offer has come. */
  String leadKey() {
    if (getToOffer().agreed()) {
      return "record.pass.leadAgreed";
    }
    return getToOffer().offered() ? "record.pass.leadOffered" : "record.pass.lead";
  }

  /** As the supervisee is shown it; a refusal is logged. */
  DraftPassing asked() {
    if (asked == null) {
      asked = passing.asked(place.getId());
    }
    return asked;
  }

  /** Reads it for its author, and leads on where no draft goes on with a move (any more). */
  void openToOffer() {
    if (gate.isOpen(getToOffer().facts(), RecordStep.PASS_ON) && !getToOffer().isPossible()) {
      go.on("/record/" + place.getId() + "/write", new NoMoveToPassWith().key());
    }
  }

  /** Reads it for the supervisee, and leads on where nothing is asked (any more). */
  void openAsked() {
    if (gate.isOpen(asked().facts(), RecordStep.PASS_ON) && !asked().offered()) {
      go.on("/", new DraftNotOffered().key());
    }
  }
}
