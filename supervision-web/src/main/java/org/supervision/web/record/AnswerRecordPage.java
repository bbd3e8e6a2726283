package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.supervision.domain.record.RecordState;
import org.supervision.ejb.record.RecordContent;
import org.supervision.ejb.record.RecordSharingService;
import org.supervision.web.shell.Go;

/** The shared draft before its author: answer what was suggested, and share again. */
@Named
@RequestScoped
public class AnswerRecordPage {

  @Inject private ReadRecord record;
  @Inject private RecordSharingService sharing;
  @Inject private SaidOnRecord said;
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
    if (record.getContent().unanswered() > 0) {
      return "record.answer.suggested";
    }
    if (record.getContent().disagreed() > 0) {
      return "record.answer.disagreed";
    }
    if (record.getFacts().editedSinceShared()) {
      return "record.answer.changed";
    }
    return record.getFacts().shareOwed() ? "record.answer.takenBack" : "record.answer.wait";
  }

  /** Where the first thing that waits for the author is answered, or null. */
  public String getOwed() {
    return record.getContent().sections().stream()
        .flatMap(AnswerRecordPage::owed)
        .findFirst()
        .map(step -> record.getPath() + step)
        .orElse(null);
  }

  private static Stream<String> owed(RecordContent.Section section) {
    return Stream.concat(
        section.amendments().stream()
            .filter(one -> one.answer() == null)
            .map(one -> "/amendment?amendment=" + one.id()),
        section.disagreements().stream()
            .filter(one -> !one.isComplete())
            .map(one -> "/rationale?disagreement=" + one.id()));
  }

  /** Shares what is written now as the next version. */
  public void share() {
    sharing.share(record.getFacts().id(), said.isKept());
    go.to(record.getPath() + "/answer", "record.answer.shared", record.getOther());
  }
}
