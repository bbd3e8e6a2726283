package org.supervision.web.record;

import java.time.LocalDate;
import org.supervision.ejb.action.WrittenAction;
import org.supervision.ejb.record.RecordContent;
import org.supervision.web.shell.DateParts;

/** What is typed about an action: what, who, by when. */
public class ActForm {

  private final DateParts by = new DateParts();
  private String what;
  private String owner;

  void show(RecordContent.Agreed action) {
    what = action.what();
    owner = action.ownerId();
    by.show(action.dueOn());
  }

  WrittenAction read(LocalDate today) {
    return new WrittenAction(what == null ? "" : what, owner, by.read(today));
  }

  public String getWhat() {
    return what;
  }

  /** Takes what will happen. */
  public void setWhat(String typed) {
    what = typed;
  }

  public String getOwner() {
    return owner;
  }

  /** Takes who will do it. */
  public void setOwner(String chosen) {
    owner = chosen;
  }

  /** By when. */
  public DateParts getBy() {
    return by;
  }
}
