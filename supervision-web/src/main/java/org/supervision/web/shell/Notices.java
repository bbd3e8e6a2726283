package org.supervision.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Carries what just happened over a redirect to the page that says it. */
@Named
@RequestScoped
public class Notices {

  private static final String KEY = Notices.class.getName();

  @Inject private HttpServletRequest request;
  @Inject private Words words;

  private Notice taken;

  /** Says on the next page that something went as wanted. */
  public void good(String key, Object... details) {
    keep(new Notice(true, words.say(key, details)));
  }

  /** Says on the next page that something did not happen. */
  public void bad(String key, Object... details) {
    keep(new Notice(false, words.say(key, details)));
  }

  /** What is to be said on this page, or null; it is not said again. */
  public Notice getNow() {
    HttpSession session = request.getSession(false);
    if (taken == null && session != null && session.getAttribute(KEY) instanceof Notice notice) {
      taken = notice;
      session.removeAttribute(KEY);
    }
    return taken;
  }

  private void keep(Notice notice) {
    request.getSession().setAttribute(KEY, notice);
  }
}
