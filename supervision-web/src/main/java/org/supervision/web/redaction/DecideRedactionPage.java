package org.supervision.web.redaction;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Words;

/** One redaction: agreed by a second person, or taken back. */
@Named
@RequestScoped
public class DecideRedactionPage {

  @Inject private RedactionDesk desk;
  @Inject private Words words;
  @Inject private Go go;

  private RedactionLine line;

  /** Stands under the entry of the menu, also when a form comes back. */
  @PostConstruct
  void begin() {
    desk.under();
  }

  /** Reads it before anything is shown. */
  public void open() {
    getLine();
  }

  /** It is left out. */
  public void agree() {
    desk.agree();
    go.to(desk.path(), "redaction.decide.agreed");
  }

  /** It is not left out after all. */
  public void takeBack() {
    desk.takeBack();
    go.to(desk.path(), "redaction.decide.takenBack");
  }

  /** The redaction. */
  public RedactionLine getLine() {
    if (line == null) {
      line = new RedactionLine(desk.one(), desk.path(), words);
    }
    return line;
  }

  /** The path of the answer. */
  public String getPath() {
    return desk.path();
  }
}
