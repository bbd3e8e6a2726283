package org.supervision.web.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.monitoring.Figures;
import org.supervision.ejb.monitoring.Frequency;
import org.supervision.ejb.monitoring.FrequencyService;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** How supervision went month by month: a chart, and the same as a table. */
@Named
@RequestScoped
public class TrendFrequencyPage {

  private static final int MONTHS = 12;

  @Inject private FrequencyService service;
  @Inject private Place place;
  @Inject private Words words;

  private List<FiguresRow> rows;
  private List<Choice> services;
  private String chosen;
  private int longest;

  /** Reads the months before anything is shown. */
  public void open() {
    List<Frequency> months = service.trend(MONTHS);
    Frequency latest = months.isEmpty() ? null : months.get(0);
    services = latest == null ? List.of() : Services.of(latest, words);
    chosen = latest == null ? "" : Services.read(place.text("service"), latest);
    List<Frequency> shown = months.stream().map(month -> month.ofService(chosen)).toList();
    longest = shown.stream().mapToInt(month -> month.figures().getDue()).max().orElse(0);
    rows = shown.stream().map(this::row).toList();
  }

  private FiguresRow row(Frequency month) {
    Figures figures = month.figures();
    return new FiguresRow(
        Months.name(month.month()),
        month.isPresent() ? words.get("frequency.trend.soFar") : "",
        figures,
        longest,
        "/frequency?month=" + month.month() + "&service=" + Services.sent(chosen),
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

  /** The services that can be chosen, and all. */
  public List<Choice> getServices() {
    return services;
  }

  /** The service that is shown; empty for all. */
  public String getService() {
    return chosen;
  }

  /** The same as it is sent in an address. */
  public String getSent() {
    return Services.sent(chosen);
  }
}
