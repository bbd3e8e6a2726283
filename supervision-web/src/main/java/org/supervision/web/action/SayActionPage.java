package org.supervision.web.action;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.supervision.domain.action.ActionStatus;
import org.supervision.ejb.action.ActionListService;
import org.supervision.ejb.action.ActionSaid;
import org.supervision.ejb.action.ActionService;
import org.supervision.ejb.action.ActionStory;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;
import org.supervision.web.writing.ReadCaseDetails;

/** Saying between sessions what became of an action. */
@Named
@RequestScoped
public class SayActionPage {

  @Inject private SaySteps steps;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Clock clock;
  @Inject private FormKey key;

  private ActionStory story;
  private ActionRow action;
  private String status;
  private String note;

  /** Reads it before anything is shown. */
  public void open() {
    getAction();
  }

  /** The action. */
  public ActionRow getAction() {
    if (action == null) {
      story = steps.lists.one(place.getId());
      action = new ActionRow(story.line(), LocalDate.now(clock), words);
    }
    return action;
  }

  /** All that was said of it, the latest first. */
  public List<ActionSaid> getSaid() {
    getAction();
    return story.said();
  }

  /** Where it was when something was said of it. */
  public String status(ActionSaid said) {
    return words.get("action.state." + said.status().name().toLowerCase(Locale.ROOT));
  }

  /** Keeps what is said. */
  public void save() {
    key.once(
        () -> steps.say(place.getId(), ActionStatus.valueOf(status), note),
        "/actions",
        "action.say.saved");
  }

  /** Where it can be now; handing it on is for the next meeting. */
  public List<Choice> getStatuses() {
    return Stream.of(
            ActionStatus.DONE, ActionStatus.HELD_UP, ActionStatus.DROPPED, ActionStatus.OPEN)
        .map(one -> one.name().toLowerCase(Locale.ROOT))
        .map(
            one ->
                new Choice(
                    one.toUpperCase(Locale.ROOT),
                    words.get("action.say.status." + one),
                    words.get("action.say.means." + one)))
        .toList();
  }

  public String getStatus() {
    return status;
  }

  /** Takes where it is now. */
  public void setStatus(String chosen) {
    status = chosen;
  }

  public String getNote() {
    return note;
  }

  /** Takes what difference it made, what is in the way, or why it is dropped. */
  public void setNote(String typed) {
    note = typed;
  }

  /** The services of this page. */
  @Dependent
  static class SaySteps {
    @Inject private ActionListService lists;
    @Inject private ActionService actions;
    @Inject private ReadCaseDetails details;

    void say(String id, ActionStatus status, String note) {
      actions.say(id, status, note, details.isKept(() -> actions.caseDetails(id, note)));
    }
  }
}
