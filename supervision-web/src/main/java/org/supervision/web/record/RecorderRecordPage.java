package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.domain.record.NoRecorderNamed;
import org.supervision.domain.record.RecordStep;
import org.supervision.ejb.record.RecordRecorderService;
import org.supervision.ejb.record.RecorderAsked;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** The supervisee agrees that a named colleague types, or takes that back. */
@Named
@RequestScoped
public class RecorderRecordPage {

  @Inject private RecordRecorderService recorders;
  @Inject private RecordGate gate;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private RecorderAsked asked;
  private String shownRecorder;

  /** Reads who is to type it, and leads on where nothing is asked (any more). */
  public void open() {
    if (!gate.isOpen(getAsked().facts(), RecordStep.NAME_RECORDER)) {
      return;
    }
    if (!getAsked().isNamed()) {
      go.on("/", new NoRecorderNamed().key());
    }
  }

  /** Agrees that who is named on the page types. */
  public void agree() {
    recorders.consent(place.getId(), shownRecorder);
    go.to("/", "record.recorder.agreed", getAsked().recorder());
  }

  /** Does not agree, or no longer. */
  public void refuse() {
    recorders.withdrawConsent(place.getId());
    go.to("/", "record.recorder.refused");
  }

  /** Who is to type which record. */
  public RecorderAsked getAsked() {
    if (asked == null) {
      asked = recorders.asked(place.getId());
    }
    return asked;
  }

  /** Who would like whom to type the record of which session; or, once agreed, who types it. */
  public String getLead() {
    return words.say(
        isAgreed() ? "record.recorder.leadAgreed" : "record.recorder.lead",
        getAsked().supervisor(),
        recorderWithPost(),
        getAsked().facts().heldOn());
  }

  private String recorderWithPost() {
    return getAsked().post() == null
        ? getAsked().recorder()
        : getAsked().recorder() + " (" + getAsked().post() + ")";
  }

  /** Whether it was agreed already, so that it can only be taken back. */
  public boolean isAgreed() {
    return getAsked().facts().recorderAgreed();
  }

  /** The key of what the button says that keeps it, or takes it back. */
  public String getRefuseKey() {
    return isAgreed() ? "record.recorder.takeBack" : "record.recorder.refuse";
  }

  /** Who stands on the page. */
  public String getShownRecorder() {
    return getAsked().facts().recorderId();
  }

  /** Takes back from the page who stood on it. */
  public void setShownRecorder(String shown) {
    shownRecorder = shown;
  }
}
