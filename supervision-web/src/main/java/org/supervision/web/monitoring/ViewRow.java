package org.supervision.web.monitoring;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supervision.domain.monitoring.LookedAt;
import org.supervision.domain.monitoring.SavedView;
import org.supervision.ejb.monitoring.FrequencyFilter;
import org.supervision.web.shell.Words;

/** A saved view as a row: its name, where it leads and what it looks at. */
public class ViewRow {

  private final SavedView view;
  private final Words words;

  ViewRow(SavedView view, Words words) {
    this.view = view;
    this.words = words;
  }

  /** Which one it is. */
  public String getId() {
    return view.getId();
  }

  /** What its owner calls it. */
  public String getName() {
    return view.getName();
  }

  /** Where it leads, always to the last whole month. */
  public String getTo() {
    String path =
        switch (view.getLooksAt()) {
          case FIGURES -> "/frequency?";
          case PEOPLE -> "/frequency/people?show=" + view.getShown() + "&";
          case TREND -> "/frequency/trend?";
        };
    return path + Filters.sent(filter());
  }

  /** What it looks at. */
  public String getSaid() {
    return said(view.getLooksAt(), filter(), view.getShown(), words);
  }

  private FrequencyFilter filter() {
    return new FrequencyFilter(view.getService(), view.getTeam(), view.getStage());
  }

  static String said(LookedAt looksAt, FrequencyFilter filter, String show, Words words) {
    return Stream.of(
            words.get("frequency.views." + looksAt.name().toLowerCase(Locale.ROOT)),
            show.isEmpty() ? null : words.get("frequency.show." + show),
            Filters.said(filter, words))
        .filter(Objects::nonNull)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
