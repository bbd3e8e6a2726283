package org.supervision.web.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.ejb.transfer.MoveView;
import org.supervision.ejb.transfer.TransferReadingService;
import org.supervision.web.shell.Place;

/** The move of the address, read once in a request. */
@Named
@RequestScoped
public class ReadMove {

  @Inject private TransferReadingService transfers;
  @Inject private Place place;

  private MoveView view;

  /** The move. */
  public MoveView getView() {
    if (view == null) {
      view = transfers.read(place.getId());
    }
    return view;
  }

  /** Its address. */
  public String getPath() {
    return "/move/" + getView().id();
  }

  /** What is about to become, or became, of it: the key of its words. */
  public String getBecomes() {
    return getView().isDone() ? "transfer.affected.after." : "transfer.affected.before.";
  }
}
