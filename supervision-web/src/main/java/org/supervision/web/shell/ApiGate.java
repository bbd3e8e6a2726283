package org.supervision.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets a page's script in only with its login and its page's token; else a status, never a
 * redirect.
 */
@WebFilter(filterName = "api")
public class ApiGate extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient PageToken token;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!Here.path(request).startsWith("/api/")) {
      chain.doFilter(request, response);
    } else if (isSignedOut(request)) {
      Problem.write(response, HttpServletResponse.SC_UNAUTHORIZED, "shell.problem.signedOut");
    } else if (isChanging(request) && !token.isOurs(request.getHeader(PageToken.HEADER))) {
      Problem.write(response, HttpServletResponse.SC_FORBIDDEN, "shell.problem.notOurs");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isSignedOut(HttpServletRequest request) {
    return request.getUserPrincipal() == null || request.getAttribute(SessionLife.ENDED) != null;
  }

  private static boolean isChanging(HttpServletRequest request) {
    return !"GET".equals(request.getMethod());
  }
}
