package org.supervision.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.session.SeriesDay;
import org.supervision.ejb.session.PlannedTime;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** Planning several sessions at once: the days are shown before any of them is planned. */
@Named
@RequestScoped
public class SeriesSessionPage {

  @Inject private SeriesPlanning planning;
  @Inject private Place place;
  @Inject private FormKey key;
  @Inject private Clock clock;
  @Inject private Words words;

  private final SeriesForm form = new SeriesForm();
  private List<SeriesDay> days;
  private String other;

  /** Reads with whom before anything is shown. */
  public void open() {
    getOther();
  }

  /** The one of the pair who does not plan them. */
  public String getOther() {
    if (other == null) {
      other = planning.with(place.id("with"));
    }
    return other;
  }

  /** Shows which days they would be. */
  public void look() {
    PlannedTime first = form.getTime().read(today());
    days = planning.look(place.id("with"), first, form.read(first, today()));
    form.show(days);
  }

  /** Plans them as they were shown. */
  public void plan() {
    PlannedTime first = form.getTime().read(today());
    List<LocalDate> shown = form.readShown();
    key.once(
        () -> planning.plan(place.id("with"), first, form.read(first, today()), shown),
        "/",
        "session.series.planned",
        shown.size());
  }

  /** The days to look at, or null before they were asked for. */
  public List<SeriesDay> getDays() {
    return days;
  }

  /** How many of them would be planned, of how many. */
  public String getCount() {
    return words.say(
        "session.series.count", days.stream().filter(SeriesDay::isKept).count(), days.size());
  }

  /** What becomes of a day, in words. */
  public String said(SeriesDay day) {
    return day.isKept()
        ? words.get("session.series.kept")
        : words.get("session.skip." + day.skip().name());
  }

  /** What is typed. */
  public SeriesForm getForm() {
    return form;
  }

  /** How often, to choose from. */
  public List<Choice> getIntervals() {
    return SeriesForm.intervals(words);
  }

  /** The lengths to choose from. */
  public List<Choice> getLengths() {
    return TimeForm.lengths(words);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
