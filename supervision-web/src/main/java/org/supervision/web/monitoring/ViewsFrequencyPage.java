package org.supervision.web.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.supervision.domain.monitoring.LookedAt;
import org.supervision.ejb.monitoring.FrequencyFilter;
import org.supervision.ejb.monitoring.SavedViewService;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** One's own views of whether supervision takes place: to open, to remove, and one to save. */
@Named
@RequestScoped
public class ViewsFrequencyPage {

  private static final String PATH = "/frequency/views";

  @Inject private SavedViewService views;
  @Inject private FormKey form;
  @Inject private Place place;
  @Inject private Words words;

  private List<ViewRow> rows;
  private String name;

  /** Reads them before anything is shown. */
  public void open() {
    getRows();
  }

  /** Them, by name. */
  public List<ViewRow> getRows() {
    if (rows == null) {
      rows = views.mine().stream().map(one -> new ViewRow(one, words)).toList();
    }
    return rows;
  }

  /** Whether the address names one to save. */
  public boolean isToBeSaved() {
    return looksAt() != null;
  }

  /** What it looks at, in words. */
  public String getLooksAt() {
    return ViewRow.said(looksAt(), filter(), show(), words);
  }

  /** Saves it under the name that was typed. */
  public void save() {
    form.once(() -> views.save(name, looksAt(), filter(), show()), PATH, "frequency.views.saved");
  }

  /** Removes one. */
  public void remove(String id) {
    form.once(() -> views.remove(id), PATH, "frequency.views.removed");
  }

  private LookedAt looksAt() {
    String asked = place.text("page");
    return Arrays.stream(LookedAt.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(asked))
        .findFirst()
        .orElse(null);
  }

  private FrequencyFilter filter() {
    return new FrequencyFilter(place.text("service"), place.text("team"), place.text("stage"));
  }

  /** Only people are listed by what became of their supervision. */
  private String show() {
    return looksAt() == LookedAt.PEOPLE ? Show.read(place.text("show")).word() : "";
  }

  public String getName() {
    return name;
  }

  /** Takes the name. */
  public void setName(String typed) {
    name = typed;
  }
}
