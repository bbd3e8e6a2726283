package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.supervision.ejb.record.RecordContent;
import org.supervision.ejb.record.RecordWritingService;
import org.supervision.ejb.writing.AsShown;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Place;

/** Adding a decision with its reason to a section of a draft, or wording one anew. */
@Named
@RequestScoped
public class DecideRecordPage {

  @Inject private WriteRecordPage record;
  @Inject private RecordWritingService writing;
  @Inject private Place place;
  @Inject private FormKey key;

  private String what;
  private String why;
  private String seen;

  /** Shows the decision that is to be worded anew, where there is one. */
  public void open() {
    if (record.isOpen()) {
      getSection();
      decision().ifPresent(this::show);
    }
  }

  private void show(RecordContent.Decided decision) {
    what = decision.what();
    why = decision.why();
  }

  /** Keeps it. */
  public void save() {
    key.once(this::keep, getBack(), "record.decide.saved");
  }

  private void keep() {
    Optional<RecordContent.Decided> decision = decision();
    if (decision.isPresent()) {
      writing.redecide(place.getId(), decision.get().id(), seen, what, why);
    } else {
      writing.decide(place.getId(), getSection().getKey(), what, why);
    }
  }

  /** Takes it out. */
  public void remove() {
    key.once(this::takeOut, getBack(), "record.decide.removed");
  }

  private void takeOut() {
    decision().ifPresent(decision -> writing.removeDecision(place.getId(), decision.id()));
  }

  /** The key of what the page is for: adding one, or wording it anew. */
  public String getTitle() {
    return isStanding() ? "record.decide.titleAnew" : "record.decide.title";
  }

  /** Whether it is a decision that stands already. */
  public boolean isStanding() {
    return decision().isPresent();
  }

  private Optional<RecordContent.Decided> decision() {
    String id = place.text("decision");
    return record.getDraft().content().sections().stream()
        .flatMap(section -> section.decisions().stream())
        .filter(decision -> decision.id().equals(id))
        .findFirst();
  }

  /** The mark of how the decision stands now; empty for a new one. */
  public String getShown() {
    return decision().map(one -> AsShown.of(one.what(), one.why())).orElse("");
  }

  /** Takes the mark of how it stood when the form was shown. */
  public void setShown(String mark) {
    seen = mark;
  }

  /** The decision, where it was worded anew since the form was shown; null where it was not. */
  public RecordContent.Decided getMeanwhile() {
    return seen == null || seen.equals(getShown()) ? null : decision().orElse(null);
  }

  /** The section it belongs to. */
  public SectionForm getSection() {
    return RecordSections.named(record, place);
  }

  /** Back to the section. */
  public String getBack() {
    return record.getPath() + "/write#" + getSection().getField() + "-heading";
  }

  public String getWhat() {
    return what;
  }

  /** Takes what was decided. */
  public void setWhat(String typed) {
    what = typed;
  }

  public String getWhy() {
    return why;
  }

  /** Takes why. */
  public void setWhy(String typed) {
    why = typed;
  }
}
