package org.supervision.web.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.ejb.transfer.HandoverService;
import org.supervision.ejb.transfer.NoteView;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.writing.ReadCaseDetails;

/** The handover note: written by who gives the file up, read by the two who go on. */
@Named
@RequestScoped
public class NoteMovePage {

  @Inject private HandoverService notes;
  @Inject private ReadCaseDetails details;
  @Inject private Place place;
  @Inject private Go go;

  private NoteView note;
  private String text;

  /** Reads it before anything is shown. */
  public void open() {
    text = getNote().text();
  }

  /** The note. */
  public NoteView getNote() {
    if (note == null) {
      note = notes.read(place.getId());
    }
    return note;
  }

  /** Keeps it. */
  public void write() {
    String id = place.getId();
    notes.write(id, text, details.isKept(() -> notes.caseDetails(id, text)));
    go.to("/move/" + id, "transfer.note.kept");
  }

  public String getText() {
    return text;
  }

  /** Takes what was typed. */
  public void setText(String typed) {
    text = typed;
  }
}
