package org.supervision.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Says to which methods an address answers, and refuses the others before anything sees them. */
@WebFilter(filterName = "methods")
public class Methods extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final List<String> OF_PAGES = List.of("GET", "HEAD", "POST", "OPTIONS");
  private static final List<String> OF_SCRIPTS = List.of("GET", "HEAD", "POST", "PUT", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    List<String> allowed = Here.isApi(Here.path(request)) ? OF_SCRIPTS : OF_PAGES;
    if (!allowed.contains(request.getMethod())) {
      response.setHeader("Allow", String.join(", ", allowed));
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    } else if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Allow", String.join(", ", allowed));
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      chain.doFilter(request, response);
    }
  }
}
