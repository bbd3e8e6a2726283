package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supervision.ejb.action.ActionText;
import org.supervision.ejb.record.RecordContent;
import org.supervision.ejb.record.RecordFacts;
import org.supervision.ejb.record.RecordWritingService;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Place;

/** Adding an action to a section of a draft, or wording one anew. */
@Named
@RequestScoped
public class ActRecordPage {

  @Inject private WriteRecordPage record;
  @Inject private RecordWritingService writing;
  @Inject private Place place;
  @Inject private Clock clock;
  @Inject private FormKey key;

  private final ActForm form = new ActForm();
  private String seen;

  /** Shows the action that is to be worded anew, where there is one. */
  public void open() {
    if (record.isOpen()) {
      action().ifPresent(form::show);
      getSection();
    }
  }

  /** Keeps it. */
  public void save() {
    key.once(this::keep, getBack(), "record.act.saved");
  }

  private void keep() {
    LocalDate today = LocalDate.now(clock);
    Optional<RecordContent.Agreed> action = action();
    if (action.isPresent()) {
      writing.rewriteAction(place.getId(), action.get().id(), seen, form.read(today));
    } else {
      writing.addAction(place.getId(), getSection().getKey(), form.read(today));
    }
  }

  /** Takes it out. */
  public void remove() {
    key.once(this::takeOut, getBack(), "record.act.removed");
  }

  private void takeOut() {
    action().ifPresent(action -> writing.removeAction(place.getId(), action.id()));
  }

  /** The key of what the page is for: adding one, or wording it anew. */
  public String getTitle() {
    return isStanding() ? "record.act.titleAnew" : "record.act.title";
  }

  /** Whether it is an action that stands already. */
  public boolean isStanding() {
    return action().isPresent();
  }

  private Optional<RecordContent.Agreed> action() {
    String id = place.text("action");
    return record.getDraft().content().sections().stream()
        .flatMap(section -> section.actions().stream())
        .filter(action -> action.id().equals(id))
        .findFirst();
  }

  /** The mark of how the action stands now; empty for a new one. */
  public String getShown() {
    return action().map(one -> ActionText.mark(one.what(), one.ownerId(), one.dueOn())).orElse("");
  }

  /** Takes the mark of how it stood when the form was shown. */
  public void setShown(String mark) {
    seen = mark;
  }

  /** The action, where it was worded anew since the form was shown; null where it was not. */
  public RecordContent.Agreed getMeanwhile() {
    return seen == null || seen.equals(getShown()) ? null : action().orElse(null);
  }

  /** The section it belongs to. */
  public SectionForm getSection() {
    return RecordSections.named(record, place);
  }

  /** Who may own it: one of the pair. */
  public List<Choice> getOwners() {
    RecordFacts facts = record.getFacts();
    RecordContent content = record.getDraft().content();
    return List.of(
        new Choice(facts.superviseeId(), content.supervisee()),
        new Choice(facts.supervisorId(), content.supervisor()));
  }

  /** Back to the section. */
  public String getBack() {
    return record.getPath() + "/write#" + getSection().getField() + "-heading";
  }

  /** What is typed. */
  public ActForm getForm() {
    return form;
  }
}
