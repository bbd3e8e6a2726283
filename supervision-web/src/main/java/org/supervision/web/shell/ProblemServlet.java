package org.supervision.web.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where the server leads every error. "Forbidden" is said as "not found", so that nobody learns
 * what exists; a return from the identity provider that no login waits for is sent to sign in
 * again.
 */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/pages/shell/problem.xhtml";

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = path(request);
    int status = status(request, path);
    if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      note(request);
    }
    if (path.startsWith(request.getContextPath() + "/api/")) {
      Problem.write(response, status, ProblemPage.kind(status).key());
      return;
    }
    response.setStatus(status);
    request.setAttribute(ProblemPage.STATUS, status);
    request.setAttribute(Addresses.SHOWN, path);
    request.getRequestDispatcher(PAGE).forward(request, response);
  }

  private static int status(HttpServletRequest request, String path) {
    Object told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = told instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
    if (status == HttpServletResponse.SC_FORBIDDEN
        && request.getAttribute(SameSite.REFUSED) == null) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    boolean strayReturn =
        request.getUserPrincipal() == null
            && (request.getParameter("state") != null || path.endsWith("/callback"));
    return strayReturn ? HttpServletResponse.SC_BAD_REQUEST : status;
  }

  private static void note(HttpServletRequest request) {
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (request.getAttribute(Reference.KEY) == null) {
      Reference.log(request, thrown instanceof Throwable t ? t : new ServletException());
    }
  }

  private static String path(HttpServletRequest request) {
    Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return asked instanceof String uri ? uri : request.getRequestURI();
  }
}
