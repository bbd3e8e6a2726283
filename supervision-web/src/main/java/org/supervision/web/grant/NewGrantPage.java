package org.supervision.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.policy.Purpose;
import org.supervision.ejb.grant.AskedGrant;
import org.supervision.ejb.grant.GrantAskingService;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Words;

/** Asking to read: whose files, what of them, what for, and for how long. */
@Named
@RequestScoped
public class NewGrantPage {

  @Inject private GrantAskingService grants;
  @Inject private FormKey form;
  @Inject private Clock clock;
  @Inject private Words words;

  private final DateParts aboutFrom = new DateParts();
  private final DateParts aboutUntil = new DateParts();
  private final DateParts startsOn = new DateParts();
  private final DateParts endsOn = new DateParts();
  private String people;
  private String purpose;
  private boolean records = true;
  private boolean agreements;
  private boolean documents;
  private String reason;
  private String reference;

  /** Asks, once however often the form is sent. */
  public void ask() {
    LocalDate today = LocalDate.now(clock);
    AskedGrant asked =
        new AskedGrant(
            people,
            purpose,
            records,
            agreements,
            documents,
            needed(aboutFrom.read(today)),
            needed(aboutUntil.read(today)),
            needed(startsOn.read(today)),
            needed(endsOn.read(today)),
            reason,
            reference);
    form.once(() -> grants.ask(asked), "/grants", "grant.new.asked");
  }

  private static LocalDate needed(LocalDate day) {
    if (day == null) {
      throw new GrantNeedsDates();
    }
    return day;
  }

  /** The purposes of the policy, each with how long it lasts at most. */
  public List<Choice> getChoices() {
    return grants.purposes().stream()
        .map(one -> new Choice(one.key(), one.label(), meaning(one)))
        .toList();
  }

  private String meaning(Purpose one) {
    Duration window = one.window();
    String longest = words.say("grant.new.atMost", window.toDays());
    return one.needsReference()
        ? longest + " " + words.say("grant.new.needs", one.referenceLabel())
        : longest;
  }

  public DateParts getAboutFrom() {
    return aboutFrom;
  }

  public DateParts getAboutUntil() {
    return aboutUntil;
  }

  public DateParts getStartsOn() {
    return startsOn;
  }

  public DateParts getEndsOn() {
    return endsOn;
  }

  public String getPeople() {
    return people;
  }

  /** Takes staff numbers or full names, one a line. */
  public void setPeople(String typed) {
    people = typed;
  }

  public String getPurpose() {
    return purpose;
  }

  /** Takes what it is for. */
  public void setPurpose(String chosen) {
    purpose = chosen;
  }

  public boolean isRecords() {
    return records;
  }

  /** Takes whether records are asked for. */
  public void setRecords(boolean chosen) {
    records = chosen;
  }

  public boolean isAgreements() {
    return agreements;
  }

  /** Takes whether agreements are asked for. */
  public void setAgreements(boolean chosen) {
    agreements = chosen;
  }

  public boolean isDocuments() {
    return documents;
  }

  /** Takes whether documents are asked for. */
  public void setDocuments(boolean chosen) {
    documents = chosen;
  }

  public String getReason() {
    return reason;
  }

  /** Takes why. */
  public void setReason(String typed) {
    reason = typed;
  }

  public String getReference() {
    return reference;
  }

  /** Takes the reference. */
  public void setReference(String typed) {
    reference = typed;
  }
}
