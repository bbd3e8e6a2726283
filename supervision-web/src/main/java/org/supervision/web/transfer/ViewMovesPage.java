package org.supervision.web.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.transfer.MovesPage;
import org.supervision.ejb.transfer.TransferReadingService;
import org.supervision.web.shell.Me;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** Moves planned and done. */
@Named
@RequestScoped
public class ViewMovesPage {

  @Inject private TransferReadingService transfers;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Me me;

  private MovesPage page;
  private List<MoveLine> lines;

  /** Reads a page of them before anything is shown. */
  public void open() {
    page = transfers.all(place.page());
    lines = page.rows().stream().map(row -> new MoveLine(row, words)).toList();
  }

  /** Which of how many are shown. */
  public String getCount() {
    int first = page.page() * MovesPage.SIZE;
    return words.say("transfer.moves.count", first + 1, first + lines.size(), page.total());
  }

  /** Whether older ones follow on another page. */
  public boolean isMore() {
    return page.isMore();
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
