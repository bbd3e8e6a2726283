package org.supervision.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses what no page asks for: bodies that are too large, and files where none is expected. */
@WebFilter(filterName = "bodies")
public class Bodies extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Ten sections of the longest text, as a form sends it, with room to spare. */
  private static final long LARGEST = 4L * 1024 * 1024;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String type = request.getContentType();
    if (request.getContentLengthLong() > LARGEST) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/")) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    } else {
      chain.doFilter(request, response);
    }
  }
}
