package org.supervision.web.allocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.ejb.allocation.DifficultiesBefore;
import org.supervision.ejb.allocation.DifficultyReadingService;
import org.supervision.ejb.allocation.DifficultyService;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Place;
import org.supervision.web.writing.ReadCaseDetails;

/** Saying that a relationship isn't working. */
@Named
@RequestScoped
public class RaiseDifficultyPage {

  @Inject private DifficultyService difficulties;
  @Inject private DifficultyReadingService reading;
  @Inject private ReadCaseDetails details;
  @Inject private Place place;
  @Inject private FormKey form;

  private String account;
  private DifficultiesBefore before;

  /** Lets in one of the two before anything is shown. */
  public void open() {
    getBefore();
  }

  /** Raises it, once however often the form is sent. */
  public void raise() {
    String with = place.id("with");
    boolean kept = details.isKept(() -> difficulties.caseDetails(with, account));
    form.onceGoing(
        () -> "/difficulty/" + difficulties.raise(with, account, kept),
        "/difficulty/raise?with=" + with,
        "allocation.difficulty.raised");
  }

  /** With whom it is, and what was raised with them before. */
  public DifficultiesBefore getBefore() {
    if (before == null) {
      before = reading.of(place.id("with"));
    }
    return before;
  }

  /** The other one's name. */
  public String getOther() {
    return getBefore().other();
  }

  public String getAccount() {
    return account;
  }

  /** Takes what is typed. */
  public void setAccount(String typed) {
    account = typed;
  }
}
