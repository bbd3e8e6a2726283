package org.supervision.web.allocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.supervision.domain.allocation.DeviationState;
import org.supervision.ejb.allocation.DeviationDecidingService;
import org.supervision.ejb.allocation.DeviationReadingService;
import org.supervision.ejb.allocation.DeviationRow;
import org.supervision.ejb.allocation.DeviationView;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** One deviation: what it breaks and why, and the decision on it. */
@Named
@RequestScoped
public class ViewDeviationPage {

  @Inject private DeviationReadingService deviations;
  @Inject private DeviationDecidingService deciding;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private DeviationView view;
  private String remark;
  private String refusal;

  /** Reads it before anything is shown. */
  public void open() {
    getView();
  }

  /** Agrees to it. */
  public void agree() {
    deciding.agree(place.getId(), remark);
    go.to("/deviation/" + place.getId(), "allocation.deviation.agreed");
  }

  /** Does not. */
  public void refuse() {
    deciding.refuse(place.getId(), refusal);
    go.to("/deviation/" + place.getId(), "allocation.deviation.refused");
  }

  /** What is known of it. */
  public DeviationView getView() {
    if (view == null) {
      view = deviations.read(place.getId());
    }
    return view;
  }

  /** The same as a line of the list says it. */
  public DeviationLine getLine() {
    return new DeviationLine(getView().row(), words);
  }

  /** As what and from when. */
  public String getLead() {
    String kind =
        words.get("allocation.kind." + getView().row().kind().name().toLowerCase(Locale.ROOT));
    return getView().row().from() == null
        ? words.say("allocation.deviation.leadNow", kind)
        : words.say("allocation.deviation.lead", kind, getView().row().from());
  }

  /** Whether it waits for somebody else. */
  public boolean isWaiting() {
    DeviationRow row = getView().row();
    return row.state() == DeviationState.ASKED && !row.lapsed() && !row.decidable();
  }

  /** By when it is looked at again, and whether that is past. */
  public String getReview() {
    return getView().row().reviewOverdue()
        ? words.say("allocation.deviation.reviewOverdue", getView().row().reviewOn())
        : words.say("allocation.deviation.reviewOn", getView().row().reviewOn());
  }

  public String getRemark() {
    return remark;
  }

  /** Takes what is added. */
  public void setRemark(String typed) {
    remark = typed;
  }

  public String getRefusal() {
    return refusal;
  }

  /** Takes why not. */
  public void setRefusal(String typed) {
    refusal = typed;
  }
}
