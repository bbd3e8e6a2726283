package org.supervision.web.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Where the server leads every error. "Forbidden" is said as "not found", so that nobody learns
 * what exists; a return from the identity provider that no login waits for is sent to sign in
 * again.
 */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** The page that says what the matter is. */
  static final String PAGE = "/pages/shell/problem.xhtml";

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = path(request);
    int status = status(request);
    if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      note(request);
    }
    if (response.isCommitted()) {
      return;
    }
    if (Here.isApi(path.substring(request.getContextPath().length()))) {
      Problem.write(response, status, Problem.key(status));
      return;
    }
    boolean stray = isStrayReturn(request, path);
    response.setStatus(stray ? HttpServletResponse.SC_BAD_REQUEST : status);
    request.setAttribute(ProblemPage.STATUS, stray ? HttpServletResponse.SC_UNAUTHORIZED : status);
    request.setAttribute(Addresses.SHOWN, path);
    request.getRequestDispatcher(PAGE).forward(new OnlyLooking(request), response);
  }

  private static int status(HttpServletRequest request) {
    Object told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = told instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
    boolean saysNothing =
        status == HttpServletResponse.SC_FORBIDDEN
            && request.getAttribute(SameSite.REFUSED) == null;
    return saysNothing ? HttpServletResponse.SC_NOT_FOUND : status;
  }

  private static boolean isStrayReturn(HttpServletRequest request, String path) {
    return request.getUserPrincipal() == null
        && request.getMethod().equals("GET")
        && (path.endsWith("/callback") || request.getParameter("state") != null);
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

  /** What was refused is not looked at again: the page of an error takes no method and no field. */
  static final class OnlyLooking extends HttpServletRequestWrapper {

    OnlyLooking(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public String getParameter(String name) {
      return null;
    }

    @Override
    public String[] getParameterValues(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }
  }
}
