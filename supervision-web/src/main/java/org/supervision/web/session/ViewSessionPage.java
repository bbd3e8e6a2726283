package org.supervision.web.session;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.domain.session.SessionState;
import org.supervision.ejb.session.AgendaLine;
import org.supervision.ejb.session.AgendaService;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Go;
import org.supervision.web.writing.ReadCaseDetails;

/** A session: when, where, what it is to be about, and what comes next. */
@Named
@RequestScoped
public class ViewSessionPage {

  @Inject private ReadSession session;
  @Inject private AgendaSteps agenda;
  @Inject private ReadBrought brought;
  @Inject private FormKey key;
  @Inject private Go go;

  private List<AgendaLine> items;
  private String item;

  /** Reads it before anything is shown. */
  public void open() {
    session.getView();
  }

  /** What both want to talk about. */
  public List<AgendaLine> getItems() {
    if (items == null) {
      items = agenda.items.of(session.getView().id());
    }
    return items;
  }

  /** Puts what was typed on the agenda. */
  public void add() {
    key.once(
        () -> agenda.add(session.getView().id(), item), session.getPath(), "session.agenda.added");
  }

  /** Takes something off that was theirs. */
  public void remove(String itemId) {
    agenda.items.remove(itemId);
    go.to(session.getPath(), "session.agenda.removed");
  }

  /** Whether it waits to be prepared by the one who looks at it. */
  public boolean isToBePrepared() {
    return session.isPlanned()
        && !session.getView().isMine()
        && brought.to(session.getView().id()) == null;
  }

  /** Whether it waits to be said that it took place. */
  public boolean isToBeHeld() {
    return session.isPlanned() && session.getView().isMine();
  }

  /** Whether it can be written up by the one who looks at it. */
  public boolean isToBeWritten() {
    return session.getView().state() == SessionState.HELD && session.getView().isMine();
  }

  public String getItem() {
    return item;
  }

  /** Takes what is to be talked about. */
  public void setItem(String typed) {
    item = typed;
  }

  /** The agenda, and what names a case in what is put on it. */
  @Dependent
  static class AgendaSteps {
    @Inject private AgendaService items;
    @Inject private ReadCaseDetails details;

    void add(String session, String item) {
      items.add(session, item, details.isKept(() -> items.caseDetails(session, item)));
    }
  }
}
