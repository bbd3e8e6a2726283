package org.supervision.web.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.domain.shared.Ids;
import org.supervision.ejb.session.PreparationService;
import org.supervision.ejb.session.PreparationView;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.writing.ReadCaseDetails;

/** Filling in the preparation form before a session, and sending it to the supervisor. */
@Named
@RequestScoped
public class PrepareSessionPage {

  @Inject private PreparationService preparations;
  @Inject private ReadSession session;
  @Inject private ReadCaseDetails details;
  @Inject private Place place;
  @Inject private Go go;

  private final String page = Ids.next();
  private PreparationView view;
  private List<PartForm> parts;

  /** Reads it before anything is shown; what was sent is read with the session. */
  public void open() {
    getParts();
    if (view.isSent() || !session.isPlanned()) {
      go.to(session.getPath());
    }
  }

  /** The form. */
  public PreparationView getView() {
    if (view == null) {
      view = preparations.own(place.getId());
    }
    return view;
  }

  /** Its headings, each with what is typed. */
  public List<PartForm> getParts() {
    if (parts == null) {
      parts = getView().parts().stream().map(PartForm::new).toList();
    }
    return parts;
  }

  /** Keeps what was typed. */
  public void leave() {
    save();
    go.to(session.getPath(), "session.prepare.saved");
  }

  /** Keeps what was typed and shows it to the supervisor. */
  public void send() {
    String supervisor = session.getView().supervisor();
    save();
    String id = place.getId();
    preparations.send(id, details.isKept(() -> preparations.caseDetails(id)));
    go.to(session.getPath(), "session.prepare.sent", supervisor);
  }

  private void save() {
    getParts().stream().filter(PartForm::isChanged).toList().forEach(this::keep);
    // Where sending is refused, the page shows what is kept now, with its text versions.
    view = null;
    parts = null;
  }

  private void keep(PartForm part) {
    var written = part.written();
    part.meet(preparations.partNow(place.getId(), part.getKey()));
    preparations.savePart(place.getId(), part.getKey(), written, true);
  }

  /** Which opened page this is, for the log. */
  public String getPage() {
    return page;
  }
}
