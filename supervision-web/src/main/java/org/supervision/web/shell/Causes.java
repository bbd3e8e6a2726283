package org.supervision.web.shell;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.sql.SQLIntegrityConstraintViolationException;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.RuleBroken;

/** Finds, in the wrappings that containers put round it, the exception that says what happened. */
final class Causes {

  private static final int DEEP = 20;

  /** MySQL's number for a second row of what there is one of. */
  private static final int DUPLICATE = 1062;

  private Causes() {}

  /** The exception that tells; the outermost where none does. */
  static Throwable telling(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEP; depth++) {
      Throwable told = told(cause);
      if (told != null) {
        return told;
      }
      cause = cause.getCause();
    }
    return thrown;
  }

  /** Whether a role alone refused it, before it was looked for. */
  static boolean isOfRole(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEP; depth++) {
      if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static Throwable told(Throwable cause) {
    if (cause instanceof RuleBroken || cause instanceof ViewExpiredException) {
      return cause;
    }
    if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
      return new NotVisible();
    }
    // Two that wrote the first row of a thing at once: one of them finds it written.
    boolean somebodyWasFaster =
        cause instanceof OptimisticLockException
            || cause instanceof SQLIntegrityConstraintViolationException broken
                && broken.getErrorCode() == DUPLICATE
            || cause.getClass().getSimpleName().equals("OptimisticLockException");
    return somebodyWasFaster ? new SomebodyWasFaster() : null;
  }

  /** The request as the browser made it, before it was led to a page. */
  static HttpServletRequest request(FacesContext context) {
    HttpServletRequest request = (HttpServletRequest) context.getExternalContext().getRequest();
    Object shown = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return shown instanceof String uri ? asked(request, uri) : request;
  }

  private static HttpServletRequest asked(HttpServletRequest request, String uri) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getRequestURI() {
        return uri;
      }
    };
  }
}
