package org.supervision.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.supervision.ejb.home.HomeService;
import org.supervision.ejb.home.HomeView;
import org.supervision.ejb.home.PairView;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Me;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** What needs somebody now: the first thing large, the rest below. */
@Named
@RequestScoped
public class ViewHomePage {

  private static final int NOON = 12;
  private static final int EVENING = 18;

  @Inject private HomeService homes;
  @Inject private Words words;
  @Inject private Clock clock;
  @Inject private Me me;
  @Inject private Go go;

  private HomeView home;

  /** Reads it before anything is shown. */
  public void open() {
    if (me.isInspector()) {
      go.to("/trays"); // ACCESS 17: the tray and nothing else
    } else if (me.isAuditor()) {
      go.to("/aggregates"); // ACCESS 18: figures and nobody
    } else {
      home = homes.home();
    }
  }

  /** What was read. */
  public HomeView getHome() {
    return home;
  }

  /** A greeting that knows what time it is. */
  public String getGreeting() {
    int hour = LocalTime.now(clock).getHour();
    String part = hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
    return words.say("home.view.greeting." + part, home.givenName());
  }

  /** The first thing to do, or null. */
  public TaskLine getFirst() {
    return home.first().map(task -> new TaskLine(task, words)).orElse(null);
  }

  /** What comes after it. */
  public List<TaskLine> getThen() {
    return home.then().stream().map(task -> new TaskLine(task, words)).toList();
  }

  /** What comes next where nothing is to be done: the first session with a date. */
  public String getNext() {
    return Stream.concat(home.team().stream(), home.own().stream())
        .filter(pair -> pair.next() != null)
        .min(Comparator.comparing(pair -> pair.next().getStartsAt()))
        .map(this::next)
        .orElseGet(() -> words.get("home.view.nothingText"));
  }

  private String next(PairView pair) {
    boolean own = home.own().contains(pair);
    When when = new When();
    return words.say(
        own ? "home.view.nextOwn" : "home.view.nextWith",
        own ? pair.pair().supervisor() : pair.pair().supervisee(),
        when.full(pair.next().getOnDay()),
        when.time(pair.next().getStartsAt()));
  }

  /** Whether they supervise anybody, or somebody supervises them. */
  public boolean isInSupervision() {
    return !home.team().isEmpty() || !home.own().isEmpty();
  }

  /** Whether they leave soon and have a file to take a copy of. */
  public boolean isLeaving() {
    return home.lastDay() != null && !home.own().isEmpty();
  }

  /** Moves of files that they are told of. */
  public List<MoveNotice> getMoves() {
    return home.moves().stream().map(news -> new MoveNotice(news, words)).toList();
  }

  /** Whom they supervise. */
  public List<PairRow> getTeam() {
    return home.team().stream()
        .map(pair -> new PairRow(pair, words))
        .sorted(PairRow.BY_DATE)
        .toList();
  }

  /** By whom they are supervised. */
  public List<OwnRow> getOwn() {
    return home.own().stream().map(pair -> new OwnRow(pair, words)).toList();
  }
}
