package org.supervision.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.supervision.domain.feed.FeedChange;
import org.supervision.domain.feed.FeedState;
import org.supervision.ejb.feed.FeedDifference;
import org.supervision.ejb.feed.FeedPreview;
import org.supervision.ejb.feed.FeedProgress;
import org.supervision.ejb.feed.FeedReadingService;
import org.supervision.ejb.feed.FeedView;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** One run of the HR feed: what it would change, and what became of it. */
@Named
@RequestScoped
public class ViewFeedPage {

  private static final int AT_MOST = 200;

  @Inject private FeedReadingService feeds;
  @Inject private FeedDesk desk;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private final DateParts day = new DateParts();
  private FeedView view;
  private String seen;

  /** Reads it before anything is shown. */
  public void open() {
    place.under("/feeds");
    view = place.isAskedByItself() ? feeds.follow(place.getId()) : feeds.read(place.getId());
  }

  /** Applies it, or asks for a second person to confirm. */
  public void ask() {
    told(desk.ask(place.getId(), seen));
  }

  /** Confirms, as the second person, that it is applied. */
  public void confirm() {
    told(desk.confirm(place.getId(), seen));
  }

  /** Looks at what it would change from another day on. */
  public void later() {
    desk.takeEffect(place.getId(), day);
    go.to(path());
  }

  /** Looks at what would take it back. */
  public void undo() {
    go.to("/feed/" + desk.undo(place.getId()), "feed.view.undoing");
  }

  private void told(FeedState state) {
    go.to(path(), "feed.view.now." + state.name().toLowerCase(Locale.ROOT));
  }

  /** Calls it off. */
  public void cancel() {
    desk.cancel(place.getId());
    go.to("/feeds", "feed.view.cancelled");
  }

  /** What tells that which is shown from any other, so that it is applied as it was seen. */
  public String getSeen() {
    return isDecidable() ? getView().preview().report().digest() : "";
  }

  /** Takes back what was shown. */
  public void setSeen(String shown) {
    seen = shown;
  }

  /** Whether it can be asked for. */
  public boolean isAskable() {
    return getView().state() == FeedState.CHECKED && isFaultless();
  }

  /** Whether whoever looks may confirm it: somebody else asked. */
  public boolean isConfirmable() {
    return getView().state() == FeedState.WAITING && isFaultless() && !getView().mine();
  }

  /** Why one person alone can’t decide on it, each in a sentence. */
  public List<String> getReasonsForTwo() {
    List<String> reasons = new ArrayList<>();
    if (isFaultless()) {
      FeedPreview preview = getView().preview();
      int ends = preview.comparison().of(FeedChange.Kind.LEAVER).size();
      long logins = preview.gain().loginsChanged();
      long under = preview.gain().underNewcomers();
      add(preview.gain().isFirst(), reasons, "first");
      add(preview.endsMany(), reasons, "many", ends, preview.before().size(), preview.percent());
      add(!getView().gaining().isEmpty(), reasons, "gain", String.join(", ", getView().gaining()));
      add(logins > 0, reasons, "logins", logins);
      add(under > 0, reasons, "newcomers", under);
    }
    return reasons;
  }

  /** Who leaves while somebody names them as line manager, each in a sentence. */
  public List<String> getManagersLeaving() {
    return isFaultless()
        ? getView().preview().comparison().managersLeaving().stream()
            .map(
                one ->
                    words.say(
                        "feed.view.managerLeaves",
                        one.manager().name(),
                        one.lastOn(),
                        one.people()))
            .toList()
        : List.of();
  }

  private void add(boolean holds, List<String> reasons, String why, Object... facts) {
    if (holds) {
      reasons.add(words.say("feed.view." + why, facts));
    }
  }

  /** Whether it is being applied. */
  public boolean isRunning() {
    return getView().state() == FeedState.APPLYING;
  }

  /** How far it has come, in a sentence. */
  public String getProgress() {
    FeedProgress.Count count = getView().progress();
    return count == null
        ? words.get("feed.progress.begins")
        : words.say("feed.progress.done", count.done(), count.total());
  }

  /** Why it was stopped, or an empty text. */
  public String getStopped() {
    FeedView run = getView();
    if (run.stoppedBy() == null) {
      return "";
    }
    String why = words.get(run.stoppedBy());
    return run.stoppedAtLine() == 0
        ? words.say("feed.view.stopped", why)
        : words.say("feed.view.stoppedAt", run.stoppedAtLine(), why);
  }

  private boolean isFaultless() {
    return isDecidable() && getView().preview().isFaultless();
  }

  private String path() {
    return "/feed/" + place.getId();
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
        getView().uploadedBy().isEmpty() ? words.get("feed.list.folder") : getView().uploadedBy(),
        getView().askedBy(),
        getView().changes() == null ? 0 : getView().changes(),
        getView().effectiveOn());
  }

  private String stage() {
    FeedPreview preview = getView().preview();
    if (preview != null && !preview.isFaultless()) {
      return "faulty";
    }
    if (preview != null && getView().state() == FeedState.CHECKED) {
      return preview.report().differences().isEmpty()
          ? "same"
          : getView().effectiveOn() == null ? "checked" : "ahead";
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
    if (!isFaultless()) {
      return List.of();
    }
    List<FeedDifference> all = getView().preview().report().differences();
    return Arrays.stream(FeedChange.Kind.values())
        .map(kind -> group(kind, all))
        .filter(group -> !group.getFirst().isEmpty())
        .toList();
  }

  /** What it would break of the rules of allocation, the first of it. */
  public List<BreachLine> getBreaches() {
    return isFaultless()
        ? getView().preview().breaches().stream()
            .limit(AT_MOST)
            .map(breach -> new BreachLine(breach, words))
            .toList()
        : List.of();
  }

  /** How many lines break one, in a sentence. */
  public String getBreachText() {
    return words.say("feed.breach.text", getView().preview().breaches().size());
  }

  /** What follows for those whose files would pass, or null. */
  public AheadLines getAhead() {
    return isFaultless() ? new AheadLines(getView().ahead(), words) : null;
  }

  /** The day from which it is to be so. */
  public DateParts getDay() {
    return day;
  }

  /** Whether another day can be chosen. */
  public boolean isDayChosen() {
    return getView().state() == FeedState.CHECKED;
  }

  /** Whether it can still be called off. */
  public boolean isDecidable() {
    return getView().preview() != null;
  }

  private ChangeGroup group(FeedChange.Kind kind, List<FeedDifference> all) {
    return new ChangeGroup(kind, all.stream().filter(one -> one.kind() == kind).toList(), words);
  }
}
