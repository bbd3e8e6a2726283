package org.supervision.web.employment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Registration;
import org.supervision.domain.people.Training;
import org.supervision.ejb.employment.FactRecordingService;
import org.supervision.ejb.employment.SaidFacts;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** HR says what somebody is trained, qualified and, from outside, registered as. */
@Named
@RequestScoped
public class RecordPersonPage {

  private static final String OTHER = "other";

  @Inject private FactRecordingService facts;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Clock clock;
  @Inject private Go go;

  private final DateParts trained = new DateParts();
  private final DateParts since = new DateParts();
  private final DateParts renewal = new DateParts();
  private Person person;
  private String training;
  private String qualified;
  private String body;
  private String number;

  /** Stands under the entry of the menu, also when a form comes back. */
  @PostConstruct
  void begin() {
    place.under("/people");
  }

  /** Shows what is known, before anything is shown. */
  public void open() {
    trained.show(getPerson().getTrainedToSuperviseOn());
    since.show(getPerson().getManagesSince());
    renewal.show(getPerson().getRegistrationRenewal());
    training = word(getPerson().getTraining());
    qualified = getPerson().getQualifiedIn();
    body = getPerson().getRegulator();
    number = getPerson().getRegistrationNumber();
  }

  /** Puts down what was said. */
  public void save() {
    LocalDate today = LocalDate.now(clock);
    facts.record(
        place.getId(),
        new SaidFacts(
            Training.valueOf(training.toUpperCase(Locale.ROOT)),
            trained.readPast(today),
            since.readPast(today),
            chosen(qualified),
            getPerson().isFromOutside() ? registration(today) : null));
    go.to(getPath(), "employment.record.saved");
  }

  private Registration registration(LocalDate today) {
    return chosen(body) == null
        ? Registration.NONE
        : new Registration(chosen(body), chosen(number), renewal.read(today));
  }

  /** Of whom it is said. */
  public Person getPerson() {
    if (person == null) {
      person = facts.look(place.getId());
    }
    return person;
  }

  /** Where their facts are. */
  public String getPath() {
    return "/person/" + place.getId();
  }

  /** Whether they were trained to supervise. */
  public List<Choice> getTrainings() {
    return Arrays.stream(Training.values())
        .map(RecordPersonPage::word)
        .map(one -> new Choice(one, words.get("employment.training." + one)))
        .toList();
  }

  /** What they can be qualified in, as far as allocation turns on it. */
  public List<Choice> getProfessions() {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", words.get("employment.person.unknown")));
    choices.add(new Choice(Person.SOCIAL_WORK, Words.ofKey(Person.SOCIAL_WORK)));
    String known = getPerson().getQualifiedIn();
    if (known != null && !known.equals(Person.SOCIAL_WORK) && !known.equals(OTHER)) {
      choices.add(new Choice(known, Words.ofKey(known)));
    }
    choices.add(new Choice(OTHER, words.get("employment.record.otherProfession")));
    return choices;
  }

  /** With whom they can be registered. */
  public List<Choice> getRegisters() {
    return Stream.concat(
            Stream.of(new Choice("", words.get("employment.record.unregistered"))),
            facts.registers().stream().map(one -> new Choice(one, one)))
        .toList();
  }

  private static String word(Training one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private static String chosen(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** The day of the training, in its three fields. */
  public DateParts getTrained() {
    return trained;
  }

  /** Since when they have managed people, in its three fields. */
  public DateParts getSince() {
    return since;
  }

  /** By when the registration is to be renewed, in its three fields. */
  public DateParts getRenewal() {
    return renewal;
  }

  public String getTraining() {
    return training;
  }

  /** Takes whether they were trained. */
  public void setTraining(String chosen) {
    training = chosen;
  }

  public String getQualified() {
    return qualified;
  }

  /** Takes what they are qualified in. */
  public void setQualified(String chosen) {
    qualified = chosen;
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
}
