package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.RecordStep;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.record.AnsweredDisagreement;
import org.supervision.ejb.record.RecordAnswerService;
import org.supervision.ejb.record.RecordContent;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;

/** The author's side of a disagreement: rationale, outcome, and to whom it was taken. */
@Named
@RequestScoped
public class RationaleRecordPage {

  @Inject private ReadRecord record;
  @Inject private RecordAnswerService answers;
  @Inject private SaidOnRecord said;
  @Inject private Place place;
  @Inject private Go go;

  private String rationale;
  private String outcome;
  private String takenTo;
  private String seen;

  /** Begins with what was said already. */
  public void open() {
    if (record.isOpen(Verb.ANSWER, RecordStep.ANSWER_DISAGREEMENT)) {
      rationale = getDisagreement().rationale();
      outcome = getDisagreement().outcome();
      takenTo = getDisagreement().takenTo();
    }
  }

  /** Puts it on the record. */
  public void send() {
    answers.answerDisagreement(
        record.getFacts().id(),
        getDisagreement().id(),
        seen,
        new AnsweredDisagreement(rationale, outcome, takenTo),
        said.isKept(rationale, outcome, takenTo));
    go.to(record.getPath() + "/answer", "record.rationale.sent");
  }

  /** The disagreement that the address names. */
  public RecordContent.Disagreed getDisagreement() {
    String id = place.text("disagreement");
    return record.getContent().sections().stream()
        .flatMap(section -> section.disagreements().stream())
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(NotVisible::new);
  }

  /** The mark of how it was answered until now. */
  public String getShown() {
    RecordContent.Disagreed now = getDisagreement();
    return new AnsweredDisagreement(now.rationale(), now.outcome(), now.takenTo()).mark();
  }

  /** Takes the mark of how it was answered when the form was shown. */
  public void setShown(String mark) {
    seen = mark;
  }

  /** The disagreement, where it was answered since the form was shown; null where it was not. */
  public RecordContent.Disagreed getMeanwhile() {
    return seen == null || seen.equals(getShown()) ? null : getDisagreement();
  }

  public String getRationale() {
    return rationale;
  }

  /** Takes the rationale. */
  public void setRationale(String typed) {
    rationale = typed;
  }

  public String getOutcome() {
    return outcome;
  }

  /** Takes the outcome. */
  public void setOutcome(String typed) {
    outcome = typed;
  }

  public String getTakenTo() {
    return takenTo;
  }

  /** Takes to whom it was taken. */
  public void setTakenTo(String typed) {
    takenTo = typed;
  }
}
