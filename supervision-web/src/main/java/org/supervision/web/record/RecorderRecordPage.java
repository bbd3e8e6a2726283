package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.ejb.record.RecordRecorderService;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;

/** The supervisee agrees that somebody else types, or takes that back. */
@Named
@RequestScoped
public class RecorderRecordPage {

  @Inject private RecordRecorderService recorders;
  @Inject private Place place;
  @Inject private Go go;

  /** Agrees. */
  public void agree() {
    recorders.consent(place.getId());
    go.to("/", "record.recorder.agreed");
  }

  /** Does not agree, or no longer. */
  public void refuse() {
    recorders.withdrawConsent(place.getId());
    go.to("/", "record.recorder.refused");
  }
}
