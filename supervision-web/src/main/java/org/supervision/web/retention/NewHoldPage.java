package org.supervision.web.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.supervision.ejb.retention.AskedHold;
import org.supervision.ejb.retention.HoldCover;
import org.supervision.ejb.retention.HoldService;
import org.supervision.ejb.retention.HoldTarget;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** A new hold on what the address names, with the number of files that it covers. */
@Named
@RequestScoped
public class NewHoldPage {

  @Inject private HoldService holds;
  @Inject private FormKey form;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Clock clock;

  private final DateParts review = new DateParts();
  private String reason;
  private String authority;
  private String owner;
  private HoldCover cover;

  /** Stands under the entry of the menu, also when a form comes back. */
  @PostConstruct
  void begin() {
    place.under("/holds");
  }

  /** Asks what it covers, and whether the reader may, before anything is shown. */
  public void open() {
    getCover();
  }

  /** Sets it, once however often the form is sent. */
  public void set() {
    LocalDate day = review.read(LocalDate.now(clock));
    AskedHold asked = new AskedHold(target(), reason, authority, owner, day);
    form.once(() -> holds.set(asked), "/holds", "retention.new.set");
  }

  /** What it covers. */
  public HoldCover getCover() {
    if (cover == null) {
      cover = holds.cover(target());
    }
    return cover;
  }

  /** That in words. */
  public String getCovers() {
    return HoldLine.covers(getCover(), words);
  }

  private HoldTarget target() {
    String file = place.text("file");
    return file == null ? HoldAddress.read(place) : HoldTarget.ofFile(file);
  }

  public DateParts getReview() {
    return review;
  }

  public String getReason() {
    return reason;
  }

  /** Takes why. */
  public void setReason(String typed) {
    reason = typed;
  }

  public String getAuthority() {
    return authority;
  }

  /** Takes on what authority. */
  public void setAuthority(String typed) {
    authority = typed;
  }

  public String getOwner() {
    return owner;
  }

  /** Takes the number or full name of who answers for it. */
  public void setOwner(String typed) {
    owner = typed;
  }
}
