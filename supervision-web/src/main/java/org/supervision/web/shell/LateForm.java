package org.supervision.web.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * A form that was sent after its login had ended, by a browser without scripts: nothing of it is
 * done, and what was typed is shown back in the same answer, to be copied. It is kept nowhere.
 */
final class LateForm {

  private static final String FORM = "application/x-www-form-urlencoded";

  /** Shorter ones are numbers, choices and what stands on buttons. */
  private static final int LONG = 40;

  private LateForm() {}

  /** Whether a request carries a form into which somebody has written more than a line. */
  static boolean isSent(HttpServletRequest request) {
    String type = request.getContentType();
    return "POST".equals(request.getMethod())
        && type != null
        && type.startsWith(FORM)
        && !typed(request).isEmpty();
  }

  /** Shows what was typed, with the way to sign in and come back. */
  static void show(HttpServletRequest request, HttpServletResponse response, String away)
      throws ServletException, IOException {
    request.setAttribute(ProblemPage.TYPED, typed(request));
    request.setAttribute(ProblemPage.AWAY, request.getContextPath() + away);
    request.setAttribute(ProblemPage.STATUS, ProblemPage.LATE);
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    request
        .getRequestDispatcher(ProblemServlet.PAGE)
        .forward(new ProblemServlet.OnlyLooking(request), response);
  }

  private static List<String> typed(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(field -> !field.getKey().startsWith("jakarta.faces."))
        .flatMap(field -> Arrays.stream(field.getValue()))
        .filter(text -> text.length() > LONG || text.strip().contains("\n"))
        .toList();
  }
}
