package org.supervision.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.supervision.ejb.grant.GrantDecidingService;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;

/** The decision on a request to read, and the early end of what runs. */
@Named
@RequestScoped
public class DecideGrantPage {

  @Inject private GrantDecidingService deciding;
  @Inject private Place place;
  @Inject private Go go;
  @Inject private Clock clock;

  private final DateParts withheld = new DateParts();
  private boolean health;
  private String withheldWhy;
  private String refusal;

  /** Lets it run. */
  public void approve() {
    LocalDate until = withheld.read(LocalDate.now(clock));
    deciding.approve(place.getId(), health, until, withheldWhy);
    go.to("/grant/" + place.getId(), "grant.view.approved");
  }

  /** Says no. */
  public void refuse() {
    deciding.refuse(place.getId(), refusal);
    go.to("/grant/" + place.getId(), "grant.view.refused");
  }

  /** Ends it before its time. */
  public void revoke() {
    deciding.revoke(place.getId());
    go.to("/grant/" + place.getId(), "grant.view.revoked");
  }

  public DateParts getWithheld() {
    return withheld;
  }

  public boolean isHealth() {
    return health;
  }

  /** Takes whether it reaches health and welfare. */
  public void setHealth(boolean chosen) {
    health = chosen;
  }

  public String getWithheldWhy() {
    return withheldWhy;
  }

  /** Takes why the supervisees are told only later. */
  public void setWithheldWhy(String typed) {
    withheldWhy = typed;
  }

  public String getRefusal() {
    return refusal;
  }

  /** Takes why not. */
  public void setRefusal(String typed) {
    refusal = typed;
  }
}
