package org.supervision.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.ejb.agreement.AgreementDraftingService;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;

/** Beginning an agreement, or its next version, from the policy's headings. */
@Named
@RequestScoped
public class DraftAgreementPage {

  @Inject private AgreementDraftingService drafting;
  @Inject private Place place;
  @Inject private Go go;

  private String other;

  /** Reads with whom before anything is shown. */
  public void open() {
    getOther();
  }

  /** Whom the caller supervises, who will write it with them. */
  public String getOther() {
    if (other == null) {
      other = drafting.draftingWith(place.id("with"));
    }
    return other;
  }

  /** Drafts it and goes on to writing it. */
  public void begin() {
    String id = drafting.draft(place.id("with"));
    go.to("/agreement/" + id + "/write", "agreement.draft.begun");
  }
}
