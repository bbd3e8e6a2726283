package org.supervision.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Leads from a page to the next one, after what was asked for is done. */
@RequestScoped
public class Go {

  @Inject private HttpServletRequest request;
  @Inject private Notices notices;

  /** Goes to a path within the application. */
  public void to(String path) {
    leave(request.getContextPath() + path);
  }

  /** Goes to a path within the application and says there what was done. */
  public void to(String path, String noticeKey, Object... details) {
    notices.good(noticeKey, details);
    to(path);
  }

  /** Leads on to where something can be done, and says there why it cannot be done here. */
  public void on(String path, String noticeKey, Object... details) {
    notices.bad(noticeKey, details);
    to(path);
  }

  /** Goes to an address elsewhere: the identity provider's. */
  void leave(String address) {
    try {
      FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    FacesContext.getCurrentInstance().responseComplete();
  }
}
