package org.supervision.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.supervision.domain.access.Verb;
import org.supervision.domain.agreement.AgreementNotToBeSigned;
import org.supervision.ejb.agreement.AgreementService;
import org.supervision.ejb.agreement.AgreementView;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** The agreement that the address names, read once for all the pages of it. */
@Named
@RequestScoped
public class ReadAgreement {

  @Inject private AgreementService agreements;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private AgreementView view;

  /** The agreement; whoever may not read it gets "not found". */
  public AgreementView getView() {
    if (view == null) {
      view = agreements.read(place.getId());
    }
    return view;
  }

  /** Reads it for the page of a step, which is refused to whom the step itself would be. */
  AgreementView requireFor(Verb step) {
    view = agreements.readFor(place.getId(), step);
    return view;
  }

  /** Leads from the page of a step to the agreement itself, where it does not wait for that. */
  void leadOn() {
    go.on(getPath(), new AgreementNotToBeSigned().key());
  }

  /** Its path, to which verbs are added. */
  public String getPath() {
    return "/agreement/" + place.getId();
  }

  /** Where whoever looks at it came from: the file, or home for who signs for the organisation. */
  public String getBack() {
    return getView().isOurs() ? "/file/" + getView().fileId() : "/";
  }

  /** Where its next version is begun, while this one stands. */
  public String getNext() {
    return "/agreement/draft?with=" + getView().relationshipId();
  }

  /** What stood in a clause in the version before, or that it is new. */
  public String stood(String clauseKey) {
    String text = getView().before().changed().getOrDefault(clauseKey, "");
    return text.isBlank() ? words.get("agreement.view.new") : text;
  }

  /** The key of what it is for, said to one of the pair or to somebody else. */
  public String getAbout() {
    return getView().isOurs() ? "agreement.view.whatText" : "agreement.view.whatElse";
  }

  /** The key of what the pair is told of the third signature. */
  public String getOrganisationKey() {
    return getView().nobodyForOrganisation()
        ? "agreement.view.nobody"
        : "agreement.view.organisation";
  }

  /** As what somebody signed, in a word. */
  public String as(AgreementView.Signed signed) {
    return words.get("agreement.signatory." + signed.signatory().toLowerCase(Locale.ROOT));
  }

  /** How its state looks. */
  public String getLook() {
    return switch (getView().state()) {
      case DRAFT -> "draft";
      case SHARED -> "shared";
      case HALF_SIGNED, PAIR_SIGNED -> "waiting";
      case SIGNED -> "signed";
      case NOT_SIGNED_BY_SUPERVISEE -> "unsigned";
      case SUPERSEDED -> "paused";
    };
  }

  /** The key of the word for its state. */
  public String getStateKey() {
    return "agreement.state." + getView().state().name().toLowerCase(Locale.ROOT);
  }
}
