package org.supervision.web.home;

import org.supervision.ejb.home.PairView;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** One's own supervision by one supervisor, in words. */
public class OwnRow {

  private final PairView view;
  private final Words words;

  OwnRow(PairView view, Words words) {
    this.view = view;
    this.words = words;
  }

  /** With whom, and when next. */
  public String getText() {
    String supervisor = view.pair().supervisor();
    return view.next() == null
        ? words.say("home.own.noDate", supervisor)
        : words.say(
            "home.own.next",
            supervisor,
            new When().day(view.next().getOnDay()),
            new When().time(view.next().getStartsAt()));
  }

  /** Where it is planned, or null. */
  public String getSession() {
    return view.next() == null ? null : "/session/" + view.next().getId();
  }
}
