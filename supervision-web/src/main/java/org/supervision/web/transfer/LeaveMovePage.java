package org.supervision.web.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.supervision.ejb.transfer.DirectorateService;
import org.supervision.web.shell.Go;

/** Somebody leaves the directorate but not the authority: HR closes their file. */
@Named
@RequestScoped
public class LeaveMovePage {

  @Inject private DirectorateService directorates;
  @Inject private Go go;

  private String who;

  /** Asks whether it is theirs. */
  public void open() {
    directorates.look();
  }

  /** Closes the file, at once. */
  public void close() {
    directorates.leave(who);
    go.to("/moves", "transfer.leave.closed");
  }

  public String getWho() {
    return who;
  }

  /** Takes the staff number or name of who leaves. */
  public void setWho(String typed) {
    who = typed;
  }
}
