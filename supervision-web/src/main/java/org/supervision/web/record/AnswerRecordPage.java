package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.domain.record.RecordState;
import org.supervision.ejb.record.RecordSharingService;
import org.supervision.web.shell.Go;

/** The shared draft before its author: answer what was suggested, and share again. */
@Named
@RequestScoped
public class AnswerRecordPage {

  @Inject private ReadRecord record;
  @Inject private RecordSharingService sharing;
  @Inject private Go go;

  /** Reads it, and leads on where there is nothing to answer any more. */
  public void open() {
    boolean here = record.getFacts().state() == RecordState.SHARED && record.getFacts().isMine();
    if (!here) {
      go.to(record.getPath());
    }
  }

  /** The key of the sentence that says what happens next. */
  public String getNextKey() {
    return record.getFacts().editedSinceShared() ? "record.answer.changed" : "record.answer.wait";
  }

  /** Shares what is written now as the next version. */
  public void share() {
    sharing.share(record.getFacts().id(), true);
    go.to(record.getPath() + "/answer", "record.answer.shared", record.getOther());
  }
}
