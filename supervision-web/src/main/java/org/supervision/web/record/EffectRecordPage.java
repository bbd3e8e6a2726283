package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.supervision.domain.action.ActionStatus;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.action.ActionReview;
import org.supervision.ejb.record.RecordContent;
import org.supervision.ejb.record.RecordWritingService;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** Saying in a record how an action of an earlier meeting went, and what difference it made. */
@Named
@RequestScoped
public class EffectRecordPage {

  @Inject private WriteRecordPage record;
  @Inject private RecordWritingService writing;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private FormKey key;

  private String status;
  private String note;

  /** Shows what was said of it already. */
  public void open() {
    if (record.isOpen()) {
      RecordContent.Carried action = getAction();
      status = action.reviewed() ? action.status() : null;
      note = action.note();
    }
  }

  /** Keeps what is said. */
  public void save() {
    key.once(this::review, getBack(), "record.effect.saved");
  }

  private void review() {
    writing.reviewAction(
        place.getId(),
        getAction().id(),
        new ActionReview(ActionStatus.valueOf(status), note, record.getFacts().callerId()));
  }

  /** The action that the address names. */
  public RecordContent.Carried getAction() {
    String id = place.text("action");
    return record.getDraft().content().sections().stream()
        .flatMap(section -> section.carried().stream())
        .filter(action -> action.id().equals(id))
        .findFirst()
        .orElseThrow(NotVisible::new);
  }

  /** Who owes it, by when. */
  public String getOwner() {
    return words.say("record.section.owner", getAction().owner(), getAction().dueOn());
  }

  /** Where it can be now; it is handed on when the file moves, to who holds it then. */
  public List<Choice> getStatuses() {
    return Stream.of(ActionStatus.values())
        .filter(one -> one != ActionStatus.HANDED_ON)
        .map(
            one ->
                new Choice(
                    one.name(),
                    words.get("record.effect.status." + one.name().toLowerCase(Locale.ROOT))))
        .toList();
  }

  /** Back to the section it stands in. */
  public String getBack() {
    String id = getAction().id();
    return record.getPath()
        + record.getSections().stream()
            .filter(section -> section.holdsCarried(id))
            .map(section -> "/write#" + section.getField() + "-heading")
            .findFirst()
            .orElse("/write");
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

  /** Takes what difference it made or what is in the way. */
  public void setNote(String typed) {
    note = typed;
  }
}
