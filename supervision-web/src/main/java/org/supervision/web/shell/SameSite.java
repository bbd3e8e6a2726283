package org.supervision.web.shell;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Takes changes from our own pages only: the browser says where a request comes from. */
@WebFilter(filterName = "sameSite")
public class SameSite extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Request attribute: the request came from elsewhere. */
  static final String REFUSED = SameSite.class.getName();

  private static final Set<String> LOOKING = Set.of("GET", "HEAD");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean isOurs =
        LOOKING.contains(request.getMethod()) ? isOnlyLooking(request) : isOurs(request);
    if (isOurs) {
      chain.doFilter(request, response);
    } else {
      request.setAttribute(REFUSED, Boolean.TRUE);
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** A form that is put into a link would be done by whoever follows it. */
  private static boolean isOnlyLooking(HttpServletRequest request) {
    return request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) == null;
  }

  private static boolean isOurs(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin")) {
      return false;
    }
    String origin = request.getHeader("Origin");
    return origin == null ? site != null : origin.equals(Here.origin());
  }
}
