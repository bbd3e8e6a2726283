package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.ChangesNotYetShared;
import org.supervision.domain.record.RecordStep;
import org.supervision.ejb.record.ClosingPossible;
import org.supervision.ejb.record.RecordClosingService;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Words;

/** Closing a record that the other party does not sign, with a reason. */
@Named
@RequestScoped
public class CloseRecordPage {

  @Inject private ReadRecord record;
  @Inject private RecordClosingService closing;
  @Inject private SaidOnRecord said;
  @Inject private Words words;
  @Inject private Go go;

  private ClosingPossible possible;
  private String why;

  /** Reads it before anything is shown. */
  public void open() {
    if (record.isOpen(Verb.CLOSE_UNSIGNED, RecordStep.CLOSE_UNSIGNED)) {
      record.getShown();
    }
  }

  /** From when on it can be closed. */
  public ClosingPossible getPossible() {
    if (possible == null) {
      possible = closing.possible(record.getFacts());
    }
    return possible;
  }

  /** What it waits for, where it cannot be closed yet. */
  public String getWaits() {
    return getPossible().changed()
        ? words.get(new ChangesNotYetShared().key())
        : words.say("record.close.waits", getPossible().from(), getPossible().reminders());
  }

  /** Closes it. */
  public void close() {
    closing.closeUnsigned(record.getFacts().id(), why, said.isKept(why));
    go.to(record.getPath(), "record.close.closed");
  }

  public String getWhy() {
    return why;
  }

  /** Takes the reason. */
  public void setWhy(String typed) {
    why = typed;
  }
}
