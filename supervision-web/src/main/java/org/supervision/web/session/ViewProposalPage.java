package org.supervision.web.session;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.supervision.domain.session.ProposalState;
import org.supervision.domain.session.TimeNotProposed;
import org.supervision.ejb.session.HinderedTime;
import org.supervision.ejb.session.ProposalView;
import org.supervision.ejb.session.TimeAnsweringService;
import org.supervision.ejb.session.TimeProposingService;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/**
 * Times that one of the two proposed: to take one of them, find that none suits, or take them back.
 */
@Named
@RequestScoped
public class ViewProposalPage {

  @Inject private ProposalSteps steps;
  @Inject private HinderedWords hindered;
  @Inject private FormKey key;
  @Inject private Place place;
  @Inject private Words words;

  private ProposalView view;
  private String time;

  /** Reads it before anything is shown. */
  public void open() {
    getView();
  }

  /** The times and what was said with them. */
  public ProposalView getView() {
    if (view == null) {
      view = steps.answering.read(place.getId());
    }
    return view;
  }

  /** What stands at its head: who proposes, or what became of it. */
  public String getHeading() {
    String part = getView().isAsked() ? "asked" : getView().isWaiting() ? "waiting" : "settled";
    return words.say("session.proposal.heading." + part, getView().other(), count());
  }

  /** Whether there is anything to sum up beside the times to choose from. */
  public boolean isSummed() {
    return !getView().isAsked() || getView().place() != null || getView().additional() != null;
  }

  /** What the page says of one time, or of several. */
  public String say(String part) {
    return words.say("session.proposal.one." + part, count());
  }

  /** How it stands, in a sentence. */
  public String getSentence() {
    String state = state();
    String whose = getView().mine() ? "mine" : "theirs";
    return words.say(
        "session.proposal." + whose + "." + state,
        getView().other(),
        count(),
        getView().proposedAt(),
        getView().settledOn() == null ? "" : getView().settledOn());
  }

  private int count() {
    return getView().times().size();
  }

  /** The key of the word for how it stands. */
  public String getStateKey() {
    return "session.proposal.state." + state();
  }

  /** How its state looks. */
  public String getLook() {
    return switch (getView().state()) {
      case PROPOSED -> "waiting";
      case ACCEPTED -> "agreed";
      default -> "unsigned";
    };
  }

  private String state() {
    return getView().state().name().toLowerCase(Locale.ROOT);
  }

  /** Whether times can be proposed anew: nothing came of these, and the two still meet. */
  public boolean isAgain() {
    return !getView().isOpen()
        && getView().state() != ProposalState.ACCEPTED
        && getView().state() != ProposalState.ENDED
        && getView().standingId() == null;
  }

  /** The times to choose from, each with what stands in its way; none that has passed. */
  public List<Choice> getChoices() {
    return getView().times().stream()
        .filter(one -> !one.passed())
        .map(
            one -> new Choice(one.time().startsAt().toString(), hindered.time(one), hindrance(one)))
        .toList();
  }

  /** What stands in the way of a time, or null. */
  public String hindrance(HinderedTime one) {
    return hindered.hindrances(one, getView().other());
  }

  /** Takes the chosen time: it is planned. */
  public void accept() {
    key.onceGoing(
        () -> "/session/" + steps.answering.accept(place.getId(), chosen()),
        path(),
        "session.proposal.accepted");
  }

  private Instant chosen() {
    try {
      return Instant.parse(time);
    } catch (DateTimeException noneOfThem) {
      throw new TimeNotProposed();
    }
  }

  /** Says that none suits. */
  public void decline() {
    key.once(
        () -> steps.answering.decline(place.getId()),
        path(),
        "session.proposal.declined",
        getView().other());
  }

  /** Takes them back. */
  public void withdraw() {
    key.once(() -> steps.proposing.withdraw(place.getId()), path(), "session.proposal.withdrawn");
  }

  private String path() {
    return "/proposal/" + place.getId();
  }

  /** The time that is chosen: the only one, where there is no choice. */
  public String getTime() {
    return time == null && getChoices().size() == 1 ? getChoices().get(0).value() : time;
  }

  /** Takes the chosen time. */
  public void setTime(String sent) {
    time = sent;
  }

  /** What the two do about it. */
  @Dependent
  static class ProposalSteps {
    @Inject private TimeAnsweringService answering;
    @Inject private TimeProposingService proposing;
  }
}
