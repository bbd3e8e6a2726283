package org.supervision.web.allocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.allocation.DeviationReadingService;
import org.supervision.web.shell.Words;

/** Deviations to decide, and those asked for or decided. */
@Named
@RequestScoped
public class ViewDeviationsPage {

  @Inject private DeviationReadingService deviations;
  @Inject private Words words;

  private List<DeviationLine> lines;

  /** Reads them before anything is shown. */
  public void open() {
    lines = deviations.all().stream().map(row -> new DeviationLine(row, words)).toList();
  }

  /** What is to be decided first. */
  public List<DeviationLine> getLines() {
    return lines;
  }
}
