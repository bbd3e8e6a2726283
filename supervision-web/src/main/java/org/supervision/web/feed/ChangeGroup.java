package org.supervision.web.feed;

import java.util.List;
import java.util.Locale;
import org.supervision.domain.feed.FeedChange;
import org.supervision.ejb.feed.FeedDifference;
import org.supervision.web.shell.Words;

/** All changes of one sort: how many, and the first of them. */
public class ChangeGroup {

  private static final int AT_MOST = 100;

  private final FeedChange.Kind kind;
  private final List<FeedDifference> all;
  private final Words words;

  ChangeGroup(FeedChange.Kind kind, List<FeedDifference> all, Words words) {
    this.kind = kind;
    this.all = all;
    this.words = words;
  }

  /** What names it within the page. */
  public String getName() {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** What sort of change. */
  public String getTitle() {
    return words.say("feed.change." + getName() + ".title", all.size());
  }

  /** What applying does with them. */
  public String getThen() {
    return words.get("feed.change." + getName() + ".then");
  }

  /** The first of them. */
  public List<FeedDifference> getFirst() {
    return all.stream().limit(AT_MOST).toList();
  }

  /** How many more there are, or an empty text. */
  public String getMore() {
    int more = all.size() - AT_MOST;
    return more > 0 ? words.say("feed.change.more", more) : "";
  }
}
