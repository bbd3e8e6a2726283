package org.supervision.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.domain.agreement.AgreementState;
import org.supervision.ejb.agreement.AgreementService;
import org.supervision.ejb.agreement.AgreementView;
import org.supervision.web.shell.Go;

/** An agreement as it stands, and the next step on it. */
@Named
@RequestScoped
public class ViewAgreementPage {

  @Inject private ReadAgreement agreement;
  @Inject private AgreementService agreements;
  @Inject private Go go;

  /** Reads it before anything is shown. */
  public void open() {
    agreement.getView();
  }

  /** Shows the draft to the supervisee. */
  public void share() {
    AgreementView shared = agreement.getView();
    agreements.share(shared.id());
    go.to(agreement.getPath(), "agreement.view.shared", shared.content().supervisee());
  }

  /** Takes a first signature back. */
  public void reopen() {
    agreements.reopen(agreement.getView().id());
    go.to(agreement.getPath(), "agreement.view.reopened");
  }

  /** Whether any step is open to the one who looks at it. */
  public boolean isAnythingToDo() {
    return view().isToBeSignedByMe()
        || view().isEditable()
        || view().isToBeContinued()
        || isToBeShared()
        || isToBeReopened()
        || isRefusalPossible();
  }

  /** Whether it can be shared now, by the one who looks at it. */
  public boolean isToBeShared() {
    return view().state() == AgreementState.DRAFT && view().isMine();
  }

  /** Whether a first signature can be taken back. */
  public boolean isToBeReopened() {
    return view().state().isPartlySigned() && view().isOurs();
  }

  /** Whether the supervisor could record that the supervisee will not sign. */
  public boolean isRefusalPossible() {
    return view().isRefusalPossible();
  }

  private AgreementView view() {
    return agreement.getView();
  }
}
