package org.supervision.web.tray;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.tray.TrayReadingService;
import org.supervision.web.shell.Words;

/** The trays: all of the organisation for who draws them, what is open for an inspector. */
@Named
@RequestScoped
public class ViewTraysPage {

  @Inject private TrayReadingService trays;
  @Inject private Words words;

  private List<TrayLine> lines;

  /** Reads them before anything is shown. */
  public void open() {
    lines = trays.list().stream().map(row -> new TrayLine(row, words)).toList();
  }

  public List<TrayLine> getLines() {
    return lines;
  }

  /** Whether the reader draws trays. */
  public boolean isDrawing() {
    return !trays.isInspector();
  }
}
