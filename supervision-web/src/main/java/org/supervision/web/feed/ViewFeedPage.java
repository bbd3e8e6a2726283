package org.supervision.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.supervision.domain.feed.FeedChange;
import org.supervision.domain.feed.FeedState;
import org.supervision.ejb.feed.FeedDifference;
import org.supervision.ejb.feed.FeedPreview;
import org.supervision.ejb.feed.FeedReadingService;
import org.supervision.ejb.feed.FeedService;
import org.supervision.ejb.feed.FeedView;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** One run of the HR feed: what it would change, and what became of it. */
@Named
@RequestScoped
public class ViewFeedPage {

  private static final int AT_MOST = 200;

  @Inject private FeedReadingService feeds;
  @Inject private FeedService feed;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private FeedView view;

  /** Reads it before anything is shown. */
  public void open() {
    place.under("/feeds");
    view = feeds.read(place.getId());
  }

  /** Calls it off. */
  public void cancel() {
    feed.cancel(place.getId());
    go.to("/feeds", "feed.view.cancelled");
  }

  /** The run; read again where a form was refused. */
  public FeedView getView() {
    if (view == null) {
      open();
    }
    return view;
  }

  /** The word of its state. */
  public String getState() {
    return words.get("feed.state." + getView().state().name().toLowerCase(Locale.ROOT));
  }

  /** Where it stands, in a sentence. */
  public String getLead() {
    return words.say(
        "feed.view.lead." + stage(),
        getView().uploadedAt(),
        getView().uploadedBy(),
        getView().askedBy(),
        getView().changes() == null ? 0 : getView().changes());
  }

  private String stage() {
    FeedPreview preview = getView().preview();
    if (preview != null && !preview.isFaultless()) {
      return "faulty";
    }
    if (preview != null && getView().state() == FeedState.CHECKED) {
      return preview.report().differences().isEmpty() ? "same" : "checked";
    }
    return getView().state().name().toLowerCase(Locale.ROOT);
  }

  /** Its faults, the first of them. */
  public List<FaultLine> getFaults() {
    return isDecidable()
        ? getView().preview().comparison().faults().stream()
            .limit(AT_MOST)
            .map(fault -> new FaultLine(fault, words))
            .toList()
        : List.of();
  }

  /** How many more faults there are, or an empty text. */
  public String getMoreFaults() {
    int more = isDecidable() ? getView().preview().comparison().faults().size() - AT_MOST : 0;
    return more > 0 ? words.say("feed.fault.more", more) : "";
  }

  /** What it would change, sort by sort; nothing where it has a fault. */
  public List<ChangeGroup> getGroups() {
    if (!isDecidable() || !getView().preview().isFaultless()) {
      return List.of();
    }
    List<FeedDifference> all = getView().preview().report().differences();
    return Arrays.stream(FeedChange.Kind.values())
        .map(kind -> group(kind, all))
        .filter(group -> !group.getFirst().isEmpty())
        .toList();
  }

  /** Whether it can still be called off. */
  public boolean isDecidable() {
    return getView().preview() != null;
  }

  private ChangeGroup group(FeedChange.Kind kind, List<FeedDifference> all) {
    return new ChangeGroup(kind, all.stream().filter(one -> one.kind() == kind).toList(), words);
  }
}
