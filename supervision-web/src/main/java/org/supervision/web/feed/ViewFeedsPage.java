package org.supervision.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.domain.shared.Ids;
import org.supervision.ejb.feed.FeedReadingService;
import org.supervision.web.shell.Notices;
import org.supervision.web.shell.Words;

/** The runs of the HR feed, and where a file is uploaded. */
@Named
@RequestScoped
public class ViewFeedsPage {

  @Inject private FeedReadingService feeds;
  @Inject private Words words;
  @Inject private Notices notices;

  private final String key = Ids.next();
  private List<FeedRunLine> lines;

  /** Reads them before anything is shown. */
  public void open() {
    notices.putAtField();
    lines = feeds.all().stream().map(row -> new FeedRunLine(row, words)).toList();
  }

  /** The latest first. */
  public List<FeedRunLine> getLines() {
    return lines;
  }

  /** The key of the form, so that a file that is sent twice is kept once. */
  public String getKey() {
    return key;
  }
}
