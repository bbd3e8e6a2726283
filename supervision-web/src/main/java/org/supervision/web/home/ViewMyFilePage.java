package org.supervision.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.ejb.home.FileReadingService;
import org.supervision.web.shell.Go;

/** The short address of one's own file: leads on to it. */
@Named
@RequestScoped
public class ViewMyFilePage {

  @Inject private FileReadingService files;
  @Inject private Go go;

  /** Goes on to the file. */
  public void open() {
    go.to("/file/" + files.mine());
  }
}
