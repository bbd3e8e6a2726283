package org.supervision.web.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.supervision.ejb.monitoring.Frequency;
import org.supervision.ejb.monitoring.FrequencyService;
import org.supervision.ejb.monitoring.PersonMonth;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.Me;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** The people of a month: who was not supervised, who was late, who is not counted and why. */
@Named
@RequestScoped
public class PeopleFrequencyPage {

  private static final int PER_PAGE = 25;

  /** So many stand on one page that is to be printed. */
  private static final int PER_PRINT = 500;

  @Inject private FrequencyService service;
  @Inject private Place place;
  @Inject private Me me;
  @Inject private Words words;
  @Inject private Clock clock;

  private Frequency frequency;
  private List<PersonMonth> people;
  private String month;
  private Filters filters;
  private String show;
  private int perPage;

  /** Reads the people that the address asks for before anything is shown. */
  public void open() {
    Frequency all = service.of(Months.read(place.text("month"), YearMonth.now(clock)));
    filters = Filters.read(place, all, words);
    frequency = filters.applied(all);
    month = frequency.month().toString();
    show = Show.read(place.text("show")).word();
    perPage = place.text("print") == null ? PER_PAGE : PER_PRINT;
    people =
        frequency.people().stream()
            .filter(one -> Show.read(show).includes(one, frequency))
            .toList();
  }

  /** The people of this page. */
  public List<PersonRow> getRows() {
    return people.stream()
        .skip((long) place.page() * perPage)
        .limit(perPage)
        .map(one -> new PersonRow(one, frequency.today(), words))
        .toList();
  }

  /** Whether others follow on another page. */
  public boolean isMore() {
    return people.size() > (place.page() + 1) * perPage;
  }

  /** Where all of them stand on one page, to be printed for a meeting. */
  public String getPrint() {
    return "/frequency/people?month="
        + month
        + "&"
        + filters.getSent()
        + "&show="
        + show
        + "&print=yes";
  }

  /** Who is listed, on paper, where no filter shows it. */
  public String getPrinted() {
    return words.say(
        "frequency.people.printed",
        words.get("frequency.show." + show),
        filters.getSaid().isEmpty() ? words.get("frequency.allTeams") : filters.getSaid(),
        me.getName(),
        clock.instant());
  }

  /** Which month and how many people it is about. */
  public String getAbout() {
    return words.say("frequency.people.about", Months.name(frequency.month()), people.size());
  }

  /** Where the figures of the month are. */
  public String getBack() {
    return "/frequency?month=" + month + "&" + filters.getSent();
  }

  /** What can be listed. */
  public List<Choice> getShows() {
    return Arrays.stream(Show.values())
        .map(one -> new Choice(one.word(), words.get("frequency.show." + one.word())))
        .toList();
  }

  /** The months that can be chosen. */
  public List<Choice> getMonths() {
    return Months.upTo(YearMonth.now(clock));
  }

  /** The month that is shown. */
  public String getMonth() {
    return month;
  }

  /** Which people are looked at. */
  public Filters getFilters() {
    return filters;
  }

  /** Who is listed. */
  public String getShow() {
    return show;
  }
}
