package org.supervision.web.home;

import java.time.Instant;
import java.util.List;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.session.Session;
import org.supervision.ejb.home.PairView;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** One's own supervision by one supervisor, in words. */
public class OwnRow {

  private final PairView view;
  private final Words words;
  private final When when = new When();

  OwnRow(PairView view, Words words) {
    this.view = view;
    this.words = words;
  }

  /** With whom, and when next. */
  public String getText() {
    return view.next() == null
        ? words.say("home.own.noDate", getWith())
        : words.say(
            "home.own.next",
            getWith(),
            when.full(view.next().getOnDay()),
            when.time(view.next().getStartsAt()));
  }

  /** What is to be done by a day that is near: to renew, to train, to observe. */
  public List<String> getDays() {
    return view.near().stream()
        .map(what -> words.say("home.own.near." + what, when.plain(view.pair().dayOf(what))))
        .toList();
  }

  /** With whom. */
  public String getWith() {
    return view.pair().kind() == RelationshipKind.COVER
        ? words.say("home.own.cover", view.pair().supervisor(), lastDay())
        : view.pair().supervisor();
  }

  private String lastDay() {
    Instant until = view.pair().untilAt();
    return until == null ? "" : when.plain(until.minusNanos(1_000));
  }

  /** When next, from and to; or that there is no date yet. */
  public String getTime() {
    Session next = view.next();
    return next == null
        ? words.get("home.own.noTime")
        : words.say(
            "home.own.time",
            next.getOnDay(),
            when.time(next.getStartsAt()),
            when.time(next.endsAt()));
  }

  /** Where it is planned, or null. */
  public String getSession() {
    return view.next() == null ? null : "/session/" + view.next().getId();
  }

  /** Where the times are that one of the two proposed, or null. */
  public String getProposed() {
    return proposal().path();
  }

  /** How those stand, in words. */
  public String getProposedNote() {
    return proposal().text();
  }

  private ProposalNote proposal() {
    return new ProposalNote(view, view.pair().superviseeId(), words);
  }

  /** Where times can be proposed; null where something is planned, or proposed already. */
  public String getPropose() {
    return view.next() == null && !view.isAnswerAwaited()
        ? "/session/propose?with=" + view.pair().relationshipId()
        : null;
  }

  /** Where it is prepared, or null where it was or there is nothing to prepare. */
  public String getPrepare() {
    return view.toPrepare() ? getSession() + "/prepare" : null;
  }

  /** Identifier of one's own file. */
  public String getFileId() {
    return view.pair().fileId();
  }
}
