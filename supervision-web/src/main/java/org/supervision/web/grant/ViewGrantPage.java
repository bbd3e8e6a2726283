package org.supervision.web.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.ejb.grant.GrantReadingService;
import org.supervision.ejb.grant.GrantView;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** One request to read: what it asks for, the decision, what runs, and what was read. */
@Named
@RequestScoped
public class ViewGrantPage {

  @Inject private GrantReadingService grants;
  @Inject private Place place;
  @Inject private Words words;

  private GrantView view;

  /** Reads it. */
  public void open() {
    getView();
  }

  /** What is known of it. */
  public GrantView getView() {
    if (view == null) {
      view = grants.read(place.getId());
    }
    return view;
  }

  /** The same as a line of the list says it. */
  public GrantLine getLine() {
    return new GrantLine(getView().row(), words);
  }

  /** Whether the reader may end it before its time. */
  public boolean isRevocable() {
    return getView().row().running() && grants.decides();
  }

  /** Whether what was read under it can become no more: its certificate is closed. */
  public boolean isClosed() {
    return getLine().isClosed();
  }

  /** How it ended, in words. */
  public String getEnd() {
    String by = getView().certificate().endedBy();
    return by == null
        ? words.say("grant.read.endedByItself", getView().row().endsAt())
        : words.say("grant.read.endedBy", by, getView().row().endsAt());
  }

  /** How much was read under it, in words. */
  public String getCount() {
    return words.say("grant.read.count", getView().certificate().readings().size());
  }

  /** What was read under it, each in words. */
  public List<ReadingLine> getReadings() {
    return getView().certificate().readings().stream()
        .map(one -> new ReadingLine(one, words))
        .toList();
  }
}
