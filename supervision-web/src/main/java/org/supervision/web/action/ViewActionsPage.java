package org.supervision.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.ejb.action.ActionListService;
import org.supervision.ejb.action.ActionLists;
import org.supervision.ejb.action.ActionPage;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** What somebody owes and what they are owed, open or finished, a page of each. */
@Named
@RequestScoped
public class ViewActionsPage {

  private static final String PATH = "/actions";
  private static final String FINISHED = "finished";

  @Inject private ActionListService lists;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Clock clock;

  private ActionLists read;

  /** Reads it before anything is shown. */
  public void open() {
    read = lists.lists(isFinished(), place.page("owed"), place.page("owing"));
  }

  /** Whether it shows what is done, dropped or handed on. */
  public boolean isFinished() {
    return FINISHED.equals(place.text("show"));
  }

  /** The address of the open ones. */
  public String getOpenPath() {
    return PATH;
  }

  /** The address of the finished ones. */
  public String getFinishedPath() {
    return PATH + "?show=" + FINISHED;
  }

  /** What they owe. */
  public List<ActionRow> getMine() {
    return rows(read.mine());
  }

  /** What they are owed. */
  public List<ActionRow> getTheirs() {
    return rows(read.theirs());
  }

  /** Whether more of what they owe follows on another page. */
  public boolean isMoreMine() {
    return read.mine().more();
  }

  /** Whether more of what they are owed follows on another page. */
  public boolean isMoreTheirs() {
    return read.theirs().more();
  }

  private List<ActionRow> rows(ActionPage page) {
    LocalDate today = LocalDate.now(clock);
    return page.lines().stream().map(line -> new ActionRow(line, today, words)).toList();
  }
}
