package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.RecordStep;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.record.AcceptedAmendment;
import org.supervision.ejb.record.RecordAnswerService;
import org.supervision.ejb.record.RecordContent;
import org.supervision.ejb.writing.AsShown;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Words;

/** Accepting or declining one suggested amendment, with a reason. */
@Named
@RequestScoped
public class AmendmentRecordPage {

  private static final String ACCEPT = "accept";

  @Inject private ReadRecord record;
  @Inject private RecordAnswerService answers;
  @Inject private SaidOnRecord said;
  @Inject private Words words;
  @Inject private Go go;

  private String answer;
  private String text;
  private String why;
  private String seen;

  /** Begins with the section as the reader would have it. */
  public void open() {
    if (record.isOpen(Verb.ANSWER, RecordStep.ANSWER)) {
      text = getAmendment().text();
    }
  }

  /** Sends the answer. */
  public void send() {
    String recordId = record.getFacts().id();
    if (ACCEPT.equals(answer)) {
      answers.accept(
          recordId,
          getAmendment().id(),
          new AcceptedAmendment(seen, text, why),
          said.isKept(text, why));
    } else {
      answers.decline(recordId, getAmendment().id(), why, said.isKept(why));
    }
    go.to(record.getPath() + "/answer", "record.amendment.answered");
  }

  /** The amendment that the address names. */
  public RecordContent.Suggested getAmendment() {
    return record.amendment();
  }

  /** The section it was suggested to. */
  public RecordContent.Section getSection() {
    String id = getAmendment().id();
    return record.getContent().sections().stream()
        .filter(section -> section.amendments().stream().anyMatch(one -> one.id().equals(id)))
        .findFirst()
        .orElseThrow(NotVisible::new);
  }

  /** The mark of how the section stands now. */
  public String getShown() {
    return AsShown.of(getSection().discussion());
  }

  /** Takes the mark of how the section stood when the form was shown. */
  public void setShown(String mark) {
    seen = mark;
  }

  /** Whether the section was written since the form was shown. */
  public boolean isWrittenMeanwhile() {
    return seen != null && !seen.equals(getShown());
  }

  /** Accept or decline. */
  public List<Choice> getAnswers() {
    return List.of(
        new Choice(ACCEPT, words.get("record.amendment.accept")),
        new Choice("decline", words.get("record.amendment.decline")));
  }

  public String getAnswer() {
    return answer;
  }

  /** Takes the answer. */
  public void setAnswer(String chosen) {
    answer = chosen;
  }

  public String getText() {
    return text;
  }

  /** Takes the section as the author makes it. */
  public void setText(String typed) {
    text = typed;
  }

  public String getWhy() {
    return why;
  }

  /** Takes the reason. */
  public void setWhy(String typed) {
    why = typed;
  }
}
