package org.supervision.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
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
  private boolean atField;

  /** Says on the next page that something went as wanted. */
  public void good(String key, Object... details) {
    keep(new Notice(true, words.say(key, details), null));
  }

  /**
   * Says on the next page that something did not happen, at the field where it is put right if the
   * words name one.
   */
  public void bad(String key, Object... details) {
    String field = key + ".field";
    keep(new Notice(false, words.say(key, details), words.has(field) ? words.get(field) : null));
  }

  /**
   * Lets what is to be said at a field stand there, and in the summary, as if it was typed here.
   */
  public void putAtField() {
    Notice said = getNow();
    if (said != null && said.field() != null) {
      FacesContext.getCurrentInstance()
          .addMessage(
              said.field(), new FacesMessage(FacesMessage.SEVERITY_ERROR, said.text(), null));
      atField = true;
    }
  }

  /** What is to be said on this page, or null; it is not said again. */
  public Notice getNow() {
    HttpSession session = request.getSession(false);
    if (taken == null && session != null && session.getAttribute(KEY) instanceof Notice notice) {
      taken = notice;
      session.removeAttribute(KEY);
    }
    return atField ? null : taken;
  }

  private void keep(Notice notice) {
    request.getSession().setAttribute(KEY, notice);
  }
}
