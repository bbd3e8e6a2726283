package org.supervision.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.domain.record.RecordStep;
import org.supervision.ejb.record.RecordFacts;
import org.supervision.ejb.record.RecordStatementService;
import org.supervision.web.shell.FormKey;

/** Stating something, on the page of a record that was closed without one's signature. */
@Named
@RequestScoped
public class StatementRecordPage {

  @Inject private ViewRecordPage record;
  @Inject private RecordStatementService statements;
  @Inject private SaidOnRecord said;
  @Inject private FormKey key;

  private String text;

  /** Whether the one who looks at the record may state something on it. */
  public boolean isPossible() {
    RecordFacts facts = record.getView().facts();
    return facts.allows(RecordStep.STATE) && facts.isForMe();
  }

  /** Adds it. */
  public void state() {
    key.once(this::keep, record.getPath(), "record.statement.sent");
  }

  private void keep() {
    statements.state(record.getView().facts().id(), text, said.isKept(text));
  }

  public String getText() {
    return text;
  }

  /** Takes what is stated. */
  public void setText(String typed) {
    text = typed;
  }
}
