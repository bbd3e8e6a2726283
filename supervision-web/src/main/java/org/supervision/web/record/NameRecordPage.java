package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.domain.access.Verb;
import org.supervision.domain.record.RecordStep;
import org.supervision.ejb.record.RecordRecorderService;
import org.supervision.web.shell.Go;

/** Naming a colleague who shall type the draft, once the supervisee has agreed. */
@Named
@RequestScoped
public class NameRecordPage {

  @Inject private WriteRecordPage record;
  @Inject private RecordRecorderService recorders;
  @Inject private RecordGate gate;
  @Inject private Go go;

  private String number;

  /** Reads the draft before anything is shown, or leads on where nobody else can type it. */
  public void open() {
    if (gate.isOpen(Verb.NAME_RECORDER, RecordStep.NAME_RECORDER)) {
      record.getDraft();
    }
  }

  /** Names the colleague; the supervisee is asked. */
  public void name() {
    recorders.name(record.getFacts().id(), number);
    go.to(record.getPath() + "/write", "record.name.named", record.getOther());
  }

  /** Takes it back. */
  public void takeBack() {
    recorders.nameNobody(record.getFacts().id());
    go.to(record.getPath() + "/write", "record.name.takenBack");
  }

  /** Whether somebody is named already. */
  public boolean isNamed() {
    return record.getFacts().recorderId() != null;
  }

  public String getNumber() {
    return number;
  }

  /** Takes the colleague's staff number or name. */
  public void setNumber(String typed) {
    number = typed;
  }
}
