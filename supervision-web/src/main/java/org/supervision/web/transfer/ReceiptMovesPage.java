package org.supervision.web.transfer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.transfer.MovesOfFeed;
import org.supervision.ejb.transfer.MovesPage;
import org.supervision.ejb.transfer.TransferReadingService;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** One receipt for all the moves that a feed brought. */
@Named
@RequestScoped
public class ReceiptMovesPage {

  @Inject private TransferReadingService transfers;
  @Inject private Place place;
  @Inject private Words words;

  private MovesOfFeed moves;

  /** Stands under the entry of the menu. */
  @PostConstruct
  void begin() {
    place.under("/feeds");
  }

  /** Reads a page of it before anything is shown. */
  public void open() {
    moves = transfers.ofFeed(place.getId(), place.page());
  }

  /** How many passed, are to come, or did not. */
  public String getLead() {
    return words.say("transfer.receipt.lead", moves.passed(), moves.toCome(), moves.others());
  }

  /** What became of what was not finished, each with how many. */
  public List<String> getBecame() {
    return moves.became().entrySet().stream()
        .map(one -> words.say("transfer.receipt.became." + one.getKey(), one.getValue()))
        .toList();
  }

  /** The moves of this page, by name. */
  public List<MoveLine> getLines() {
    return moves.page().rows().stream().map(row -> new MoveLine(row, words)).toList();
  }

  /** Which of how many are shown. */
  public String getCount() {
    MovesPage page = moves.page();
    int first = page.page() * MovesPage.SIZE;
    return words.say("transfer.moves.count", first + 1, first + page.rows().size(), page.total());
  }

  /** Whether others follow on another page. */
  public boolean isMore() {
    return moves.page().isMore();
  }

  /** Where the feed is. */
  public String getFeed() {
    return "/feed/" + place.getId();
  }
}
