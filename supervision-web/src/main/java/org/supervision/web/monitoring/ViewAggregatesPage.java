package org.supervision.web.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.supervision.domain.monitoring.Aggregates;
import org.supervision.ejb.monitoring.AggregateService;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** Is supervision happening? For whoever sees counts of services, and nobody. */
@Named
@RequestScoped
public class ViewAggregatesPage {

  @Inject private AggregateService service;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Clock clock;

  private YearMonth month;
  private Aggregates aggregates;

  /** Reads the month that the address names before anything is shown. */
  public void open() {
    YearMonth present = YearMonth.now(clock);
    YearMonth asked = Months.read(place.text("month"), present);
    month = asked.equals(present) ? present.minusMonths(1) : asked;
    aggregates = service.of(month);
  }

  /** Which month it is about. */
  public String getAbout() {
    return Months.name(month);
  }

  /** The month that is shown. */
  public String getMonth() {
    return month.toString();
  }

  /** The months that can be chosen: those that are over. */
  public List<Choice> getMonths() {
    return Months.upTo(YearMonth.now(clock)).stream().skip(1).toList();
  }

  /** Each service that is large enough, the others, and all. */
  public List<AggregateRow> getRows() {
    List<AggregateRow> rows = new ArrayList<>();
    aggregates
        .services()
        .forEach((name, counts) -> rows.add(new AggregateRow(name, counts, words)));
    if (aggregates.others() != null) {
      rows.add(row("aggregates.view.others", aggregates.others()));
    }
    if (aggregates.all() != null) {
      rows.add(row("aggregates.view.all", aggregates.all()));
    }
    return rows;
  }

  private AggregateRow row(String key, Aggregates.Rounded counts) {
    return new AggregateRow(words.get(key), counts, words);
  }
}
