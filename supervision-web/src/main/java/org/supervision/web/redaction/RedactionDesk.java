package org.supervision.web.redaction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.supervision.domain.redaction.RedactedKind;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.redaction.PassagesView;
import org.supervision.ejb.redaction.ProposedRedaction;
import org.supervision.ejb.redaction.RedactionList;
import org.supervision.ejb.redaction.RedactionReadingService;
import org.supervision.ejb.redaction.RedactionRow;
import org.supervision.ejb.redaction.RedactionService;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Place;

/** What is read and done with an answer on its pages. */
@RequestScoped
public class RedactionDesk {

  @Inject private RedactionReadingService reading;
  @Inject private RedactionService redactions;
  @Inject private Place place;
  @Inject private Clock clock;

  /** How far the answer is. */
  public RedactionList list() {
    return reading.list(place.getId(), place.page());
  }

  /** The redaction that the address names. */
  public RedactionRow one() {
    return reading.one(place.getId(), place.id("of"));
  }

  /** What the address names, with what is left out of it. */
  public PassagesView passages() {
    return reading.passages(place.getId(), kind(), place.id("of"));
  }

  /** Proposes to leave something out of it. */
  public void propose(ProposedRedaction proposed) {
    redactions.propose(place.getId(), proposed);
  }

  /** Agrees the one that the address names. */
  public void agree() {
    redactions.agree(place.getId(), place.id("of"));
  }

  /** Takes it back. */
  public void takeBack() {
    redactions.takeBack(place.getId(), place.id("of"));
  }

  /** They were given it. */
  public void deliver(DateParts on, String how) {
    redactions.deliver(place.getId(), on.readPast(LocalDate.now(clock)), how);
  }

  /** What the address names something of. */
  public RedactedKind kind() {
    return RedactedKind.named(place.text("kind")).orElseThrow(NotVisible::new);
  }

  /** Which one the address names. */
  public String of() {
    return place.id("of");
  }

  /** The path of the answer. */
  public String path() {
    return "/redaction/" + place.getId();
  }

  /** The path of the request. */
  public String request() {
    return "/request/" + place.getId();
  }

  /** The pages stand under the entry of requests. */
  public void under() {
    place.under("/requests");
  }
}
