package org.supervision.web.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.supervision.ejb.monitoring.Figures;
import org.supervision.ejb.monitoring.Frequency;
import org.supervision.ejb.monitoring.FrequencyService;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** How supervision went month by month: a chart, and the same as a table. */
@Named
@RequestScoped
public class TrendFrequencyPage {

  static final int MONTHS = 12;

  @Inject private FrequencyService service;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Clock clock;

  private List<FiguresRow> rows;
  private Filters filters;
  private int longest;

  /** Reads the months before anything is shown. */
  public void open() {
    List<Frequency> months = service.trend(MONTHS);
    filters = Filters.read(place, latest(months), words);
    List<Frequency> shown = months.stream().map(filters::applied).toList();
    longest = shown.stream().mapToInt(month -> month.figures().getDue()).max().orElse(0);
    rows = shown.stream().map(this::row).toList();
  }

  private Frequency latest(List<Frequency> months) {
    LocalDate today = LocalDate.now(clock);
    return months.isEmpty()
        ? new Frequency(YearMonth.from(today), List.of(), today)
        : months.get(0);
  }

  private FiguresRow row(Frequency month) {
    Figures figures = month.figures();
    return new FiguresRow(
        Months.name(month.month()),
        month.isPresent() ? words.get("frequency.trend.soFar") : "",
        figures,
        longest,
        "/frequency?month=" + month.month() + "&" + filters.getSent(),
        words);
  }

  /** Whether there is anybody to look after. */
  public boolean isAnybody() {
    return !rows.isEmpty() && rows.get(0).getFigures().getPeople() > 0;
  }

  /** The months, the latest first. */
  public List<FiguresRow> getRows() {
    return rows;
  }

  /** How many of the longest bar's month were due, in words. */
  public String getScale() {
    return words.say("frequency.chart.scale", longest);
  }

  /** Where the months are to be had as a table. */
  public String getTable() {
    return "/frequency/trend/table?" + filters.getSent();
  }

  /** Which people are looked at. */
  public Filters getFilters() {
    return filters;
  }
}
