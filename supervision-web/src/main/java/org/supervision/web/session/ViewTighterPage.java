package org.supervision.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.supervision.domain.session.TighterIsOver;
import org.supervision.ejb.session.TighterFrequencyService;
import org.supervision.ejb.session.TighterList;
import org.supervision.ejb.session.TighterRow;
import org.supervision.ejb.session.TighterWanted;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** Meeting more often than the policy asks: for how long and why, before the two. */
@Named
@RequestScoped
public class ViewTighterPage {

  private static final int WEEKS_AT_MOST = 3;

  @Inject private TighterFrequencyService frequencies;
  @Inject private FormKey form;
  @Inject private Place place;
  @Inject private Clock clock;
  @Inject private Words words;

  private final When when = new When();
  private final DateParts until = new DateParts();
  private TighterList list;
  private String weeks = "1";
  private String reason;

  /** Reads it before anything is shown. */
  public void open() {
    getList();
  }

  /** Says that they meet more often from today on. */
  public void tighten() {
    LocalDate last = until.read(LocalDate.now(clock));
    if (last == null) {
      throw new UntilNeeded();
    }
    TighterWanted wanted = new TighterWanted(Integer.parseInt(weeks), last, reason);
    form.once(() -> frequencies.tighten(place.getId(), wanted), getPath(), "session.tighter.saved");
  }

  /** Ends the one that stands. */
  public void end() {
    String standing =
        getList().rows().stream()
            .filter(TighterRow::standing)
            .map(TighterRow::id)
            .findFirst()
            .orElseThrow(TighterIsOver::new);
    form.once(() -> frequencies.end(standing), getPath(), "session.tighter.ended");
  }

  /** Each time of it, the last first. */
  public TighterList getList() {
    if (list == null) {
      list = frequencies.read(place.getId());
    }
    return list;
  }

  /**
   * Whether who looks at it may say how often. A form that was sent is taken all the same where it
   * was said meanwhile on another page: what is wrong is said, and what was typed stays.
   */
  public boolean isToBeSaid() {
    boolean sent = place.text("tighten") != null;
    return getList().mine() && (sent || !getList().isStanding());
  }

  /** Whether who looks at it may end the one that stands. */
  public boolean isToBeEnded() {
    return getList().mine() && getList().isStanding();
  }

  /** How often, in words. */
  public String often(TighterRow row) {
    return words.say("session.tighter.weeks", row.term().getWeeks());
  }

  /** From when and until when, in words. */
  public String days(TighterRow row) {
    return words.say(
        "session.tighter.days",
        when.plain(row.term().getFromOn()),
        when.plain(row.term().getLastOn()));
  }

  /** Who said so, and who ended it. */
  public String by(TighterRow row) {
    return row.endedBy() == null
        ? words.say("session.tighter.setBy", row.setBy())
        : words.say("session.tighter.endedBy", row.setBy(), row.endedBy());
  }

  /** How often, to choose from. */
  public List<Choice> getChoices() {
    return IntStream.rangeClosed(1, WEEKS_AT_MOST)
        .mapToObj(
            count -> new Choice(String.valueOf(count), words.say("session.tighter.weeks", count)))
        .toList();
  }

  /** The path of this page. */
  private String getPath() {
    return "/tighter/" + place.getId();
  }

  /** The last day of it. */
  public DateParts getUntil() {
    return until;
  }

  public String getWeeks() {
    return weeks;
  }

  /** Takes how many weeks lie between two. */
  public void setWeeks(String chosen) {
    weeks = chosen;
  }

  public String getReason() {
    return reason;
  }

  /** Takes why. */
  public void setReason(String typed) {
    reason = typed;
  }
}
