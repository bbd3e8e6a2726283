package org.supervision.web.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.transfer.TransferReadingService;
import org.supervision.web.shell.Me;
import org.supervision.web.shell.Words;

/** Moves planned and done. */
@Named
@RequestScoped
public class ViewMovesPage {

  @Inject private TransferReadingService transfers;
  @Inject private Words words;
  @Inject private Me me;

  private List<MoveLine> lines;

  /** Reads them before anything is shown. */
  public void open() {
    lines = transfers.all().stream().map(row -> new MoveLine(row, words)).toList();
  }

  /** Whether they might plan one: HR, and who supervises. */
  public boolean isPlanning() {
    return me.isPlanningMoves();
  }

  /** Whether they note who has left the directorate: HR. */
  public boolean isClosing() {
    return me.isHr();
  }

  /** The latest first. */
  public List<MoveLine> getLines() {
    return lines;
  }
}
