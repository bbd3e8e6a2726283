package org.supervision.web.allocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.supervision.domain.people.Registration;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.ejb.allocation.EnrolmentService;
import org.supervision.ejb.allocation.WantedEnrolment;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Words;

/** Enrolling somebody from outside: who they are, for whom they come, as what and until when. */
@Named
@RequestScoped
public class NewEnrolmentPage {

  @Inject private EnrolmentService enrolments;
  @Inject private FormKey form;
  @Inject private Clock clock;
  @Inject private Words words;

  private final DateParts from = new DateParts();
  private final DateParts last = new DateParts();
  private final DateParts renewal = new DateParts();
  private String givenName;
  private String familyName;
  private String agency;
  private String login;
  private String email;
  private String who;
  private String kind;
  private String body;
  private String number;

  /** Asks whether the reader may enrol, before anything is shown. */
  public void open() {
    enrolments.admit();
  }

  /** Enrols, once however often the form is sent. */
  public void enrol() {
    open();
    LocalDate today = LocalDate.now(clock);
    WantedEnrolment wanted =
        new WantedEnrolment(
            givenName.strip(),
            familyName.strip(),
            agency.strip(),
            login.strip(),
            email,
            who,
            RelationshipKind.valueOf(kind.toUpperCase(Locale.ROOT)),
            from.read(today),
            last.read(today),
            registration(today));
    form.once(() -> enrolments.enrol(wanted), "/allocations", "allocation.enrol.done");
  }

  private Registration registration(LocalDate today) {
    return chosen(body) == null
        ? Registration.NONE
        : new Registration(chosen(body), chosen(number), renewal.read(today));
  }

  private static String chosen(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** With whom they can be registered. */
  public List<Choice> getRegisters() {
    return Stream.concat(
            Stream.of(new Choice("", words.get("allocation.enrol.unregistered"))),
            enrolments.registers().stream().map(one -> new Choice(one, one)))
        .toList();
  }

  /** As what somebody from outside comes: neither for the line nor as cover. */
  public List<Choice> getKinds() {
    return Arrays.stream(RelationshipKind.values())
        .filter(one -> one != RelationshipKind.LINE_MANAGEMENT && one != RelationshipKind.COVER)
        .map(one -> one.name().toLowerCase(Locale.ROOT))
        .map(one -> new Choice(one, words.get("allocation.kind." + one)))
        .toList();
  }

  /** The first day, in its three fields. */
  public DateParts getFrom() {
    return from;
  }

  /** The last day, in its three fields. */
  public DateParts getLast() {
    return last;
  }

  /** By when their registration is to be renewed, in its three fields. */
  public DateParts getRenewal() {
    return renewal;
  }

  public String getBody() {
    return body;
  }

  /** Takes with whom they are registered. */
  public void setBody(String chosen) {
    body = chosen;
  }

  public String getNumber() {
    return number;
  }

  /** Takes their number there. */
  public void setNumber(String typed) {
    number = typed;
  }

  public String getGivenName() {
    return givenName;
  }

  /** Takes the given name. */
  public void setGivenName(String typed) {
    givenName = typed;
  }

  public String getFamilyName() {
    return familyName;
  }

  /** Takes the family name. */
  public void setFamilyName(String typed) {
    familyName = typed;
  }

  public String getAgency() {
    return agency;
  }

  /** Takes for whom they work. */
  public void setAgency(String typed) {
    agency = typed;
  }

  public String getLogin() {
    return login;
  }

  /** Takes the login name. */
  public void setLogin(String typed) {
    login = typed;
  }

  public String getEmail() {
    return email;
  }

  /** Takes the mail address. */
  public void setEmail(String typed) {
    email = typed;
  }

  public String getWho() {
    return who;
  }

  /** Takes the staff number or name of whom they are to supervise. */
  public void setWho(String typed) {
    who = typed;
  }

  public String getKind() {
    return kind;
  }

  /** Takes as what. */
  public void setKind(String chosen) {
    kind = chosen;
  }
}
