package org.supervision.web.employment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.supervision.domain.people.Absence;
import org.supervision.domain.people.DueDay;
import org.supervision.domain.people.PersonFact;
import org.supervision.domain.people.RecordedFact;
import org.supervision.domain.people.Training;
import org.supervision.ejb.employment.EmploymentReadingService;
import org.supervision.ejb.employment.EmploymentView;
import org.supervision.ejb.employment.ManagerView;
import org.supervision.ejb.employment.PersonView;
import org.supervision.ejb.employment.RecordedView;
import org.supervision.ejb.employment.SupervisedBy;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** What HR knows of somebody: facts, and who supervises them. */
@Named
@RequestScoped
public class ViewPersonPage {

  @Inject private EmploymentReadingService employments;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private When when;

  private PersonView view;

  /** Stands under the entry of the menu. */
  @PostConstruct
  void begin() {
    place.under("/people");
  }

  /** Reads it before anything is shown. */
  public void open() {
    getView();
  }

  /** What is known. */
  public PersonView getView() {
    if (view == null) {
      view = employments.read(place.getId());
    }
    return view;
  }

  /** Whether they are here. */
  public String getState() {
    return PresenceWords.say(getView().presence(), words);
  }

  /** What is to be known beside, or an empty text. */
  public String getAlso() {
    return PresenceWords.also(getView().presence(), words);
  }

  /** How the state looks. */
  public String getLook() {
    return PresenceWords.look(getView().presence());
  }

  /** A fact, or that nobody knows it. */
  public String known(Object fact) {
    if (fact == null) {
      return words.get("employment.person.unknown");
    }
    return fact instanceof LocalDate day ? when.plain(day) : fact.toString();
  }

  /** Whether and when they were trained to supervise. */
  public String getTrained() {
    Training training = getView().person().getTraining();
    return training == Training.TRAINED
        ? when.plain(getView().person().getTrainedToSuperviseOn())
        : words.get("employment.training." + training.name().toLowerCase(Locale.ROOT));
  }

  /** Since when they have managed people, where it is not said by their posts. */
  public String getSince() {
    LocalDate since = getView().person().getManagesSince();
    return since == null ? words.get("employment.person.byPosts") : when.plain(since);
  }

  /** What HR said, who and when; the latest first. */
  public List<String> getRecorded() {
    return getView().recorded().stream().map(this::recorded).toList();
  }

  private String recorded(RecordedView one) {
    RecordedFact fact = one.fact();
    String what = words.get("employment.fact." + fact.getWhat().name().toLowerCase(Locale.ROOT));
    return words.say(
        "employment.person.recorded", what, said(fact), one.by(), when.plain(fact.getRecordedAt()));
  }

  private String said(RecordedFact fact) {
    String word =
        fact.getSaid() == null || fact.getWhat() != PersonFact.TRAINING
            ? fact.getSaid()
            : words.get("employment.training." + fact.getSaid().toLowerCase(Locale.ROOT));
    String day = when.plain(fact.getSaidDay());
    if (word == null) {
      return day.isEmpty() ? known(null) : day;
    }
    return day.isEmpty() ? Words.ofKey(word) : Words.ofKey(word) + ", " + day;
  }

  /** Where this page is. */
  public String getPath() {
    return "/person/" + place.getId();
  }

  /** By when they are to be trained to supervise. */
  public String getTrainingDue() {
    return known(getView().person().dayOf(DueDay.TRAINING));
  }

  /** By when their practice is to be observed. */
  public String getObservationDue() {
    return known(getView().person().dayOf(DueDay.OBSERVATION));
  }

  /** What they are qualified in. */
  public String getQualified() {
    String profession = getView().person().getQualifiedIn();
    return known(profession == null ? null : Words.ofKey(profession));
  }

  /** From a day until another, or since the first. */
  public String span(LocalDate from, LocalDate until) {
    return until == null
        ? words.say("employment.span.open", when.plain(from))
        : words.say("employment.span.until", when.plain(from), when.plain(until));
  }

  /** On what terms an employment is. */
  public String terms(EmploymentView one) {
    return words.get("employment.contract." + one.contract().word());
  }

  /** How many hours a week it is. */
  public String hours(EmploymentView one) {
    return known(one.hours() == null ? null : one.hours().stripTrailingZeros().toPlainString());
  }

  /** As what somebody supervises them. */
  public String kind(SupervisedBy one) {
    return words.get("allocation.kind." + one.kind().name().toLowerCase(Locale.ROOT));
  }

  /** From when on somebody manages them. */
  public String managed(ManagerView one) {
    return span(one.from(), one.last());
  }

  /** When they were, are or will be away; never why. */
  public List<String> getAbsences() {
    return getView().absences().stream().map(this::away).toList();
  }

  private String away(Absence one) {
    return span(one.getFromOn(), one.getLastOn());
  }
}
