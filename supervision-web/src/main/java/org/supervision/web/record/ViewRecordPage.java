package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.RecordStep;
import org.supervision.ejb.record.AddendumService;
import org.supervision.ejb.record.RecordContent;
import org.supervision.ejb.record.RecordFacts;
import org.supervision.ejb.record.RecordLockedView;
import org.supervision.ejb.record.RecordReadingService;
import org.supervision.ejb.record.SignedRecord;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** The locked record; one that is not locked leads to the page of the step that it is at. */
@Named
@RequestScoped
public class ViewRecordPage {

  @Inject private RecordReadingService records;
  @Inject private AddendumService addenda;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private RecordLockedView view;

  /** Leads on, or reads it before anything is shown. */
  public void open() {
    RecordFacts facts = records.facts(place.getId());
    if (facts.state().isLocked()) {
      getView();
    } else {
      go.to(RecordPages.of(facts, facts.callerId()));
    }
  }

  /** The record as it was locked. */
  public RecordLockedView getView() {
    if (view == null) {
      view = records.locked(place.getId(), Verb.READ);
    }
    return view;
  }

  /** Begins an addendum. */
  public void add() {
    go.to("/record/" + addenda.begin(place.getId()) + "/write");
  }

  /** What it says. */
  public RecordContent getContent() {
    return getView().signed().content();
  }

  /** Its kind as people say it. */
  public String getKind() {
    return ReadRecord.kind(words, getContent().kind());
  }

  /** How its state looks. */
  public String getLook() {
    return ReadRecord.look(getView().facts());
  }

  /** The word for its state. */
  public String getState() {
    return ReadRecord.state(words, getView().facts());
  }

  /** As what somebody signed. */
  public String signatory(SignedRecord.Signed signed) {
    return words.get("record.signatory." + signed.signatory().toLowerCase(Locale.ROOT));
  }

  /** Whether the one who looks at it may sign it although it was closed. */
  public boolean isStillToBeSigned() {
    return getView().facts().isToBeSignedLateByMe() && getView().late().isEmpty();
  }

  /** Whether at least one of them signed it, in time or later. */
  public boolean isSignedByAnybody() {
    return !getView().signed().signatures().isEmpty() || !getView().late().isEmpty();
  }

  /** The key of the heading of its signatures and seal. */
  public String getSealKey() {
    return getView().facts().state() == RecordState.SIGNED
        ? "record.view.signatures"
        : "record.view.closedTitle";
  }

  /** Whether something is disputed that does not open to the reader, who is told that much. */
  public boolean isDisputedElsewhere() {
    return getView().facts().disputed() && getView().disputed().isEmpty();
  }

  /** Whether the one who looks at it is one of the pair, and may add to it. */
  public boolean isOurs() {
    return getView().facts().allows(RecordStep.ADD)
        && (getView().facts().isMine() || getView().facts().isForMe());
  }

  /** Where it was come from: the file, or the tray that it was drawn into. */
  public String getBack() {
    return getView().inTray() ? "/trays" : "/file/" + getView().facts().fileId();
  }

  /** The key of the words for that. */
  public String getBackKey() {
    return getView().inTray() ? "record.back.trays" : "record.back.file";
  }

  /** Its path, to which verbs are added. */
  public String getPath() {
    return "/record/" + place.getId();
  }
}
