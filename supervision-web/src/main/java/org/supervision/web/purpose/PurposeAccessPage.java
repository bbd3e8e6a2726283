package org.supervision.web.purpose;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.supervision.domain.policy.Purpose;
import org.supervision.ejb.access.PurposeFacts;
import org.supervision.ejb.access.PurposeService;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/**
 * A manager says why, before reading a file: what for, the reason in words, and what will be seen.
 */
@Named
@RequestScoped
public class PurposeAccessPage {

  @Inject private PurposeService purposes;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private FormKey key;
  @Inject private Go go;

  private final When when = new When();
  private PurposeFacts facts;
  private String purpose;
  private String reason;
  private String reference;
  private Instant until;

  /** Reads what may be shown. */
  public void open() {
    getFacts();
  }

  /** Whose file it is, and what may be stated. */
  public PurposeFacts getFacts() {
    if (facts == null) {
      facts = purposes.facts(place.getId());
    }
    return facts;
  }

  /** Opens the file for the time that the policy gives the purpose. */
  public void state() {
    String file = "/file/" + place.getId();
    key.once(() -> until = purposes.open(place.getId(), purpose, reason, reference));
    if (until == null) {
      go.to(file);
    } else {
      go.to(file, "access.purpose.opened", when.stamp(until));
    }
  }

  /** Closes the file before the time is over. */
  public void close() {
    purposes.close(place.getId());
    go.to("/", "access.purpose.closed");
  }

  /** Until when the file is open already, or null. */
  public String getOpenUntil() {
    return getFacts().openUntil() == null ? null : when.stamp(getFacts().openUntil());
  }

  /** The purposes of the policy, each with what it opens. */
  public List<Choice> getChoices() {
    return getFacts().purposes().stream()
        .map(one -> new Choice(one.key(), one.label(), meaning(one)))
        .toList();
  }

  private String meaning(Purpose one) {
    String hint = Objects.toString(one.hint(), "");
    String window =
        words.say(
            one.coversHealth() ? "access.purpose.opensWithHealth" : "access.purpose.opens",
            window(one.window()));
    String asks =
        one.needsReference() ? " " + words.say("access.purpose.needs", one.referenceLabel()) : "";
    return (hint + " " + window + asks).strip();
  }

  private String window(Duration window) {
    return window.toHours() == 0
        ? words.say("access.purpose.minutes", window.toMinutes())
        : words.say("access.purpose.hours", window.toHours());
  }

  /** What it is for. */
  public String getPurpose() {
    return purpose;
  }

  /** Takes what it is for. */
  public void setPurpose(String chosen) {
    purpose = chosen;
  }

  /** Why, in words that the supervisee will read. */
  public String getReason() {
    return reason;
  }

  /** Takes why. */
  public void setReason(String typed) {
    reason = typed;
  }

  /** A reference, where the purpose needs one. */
  public String getReference() {
    return reference;
  }

  /** Takes the reference. */
  public void setReference(String typed) {
    reference = typed;
  }
}
