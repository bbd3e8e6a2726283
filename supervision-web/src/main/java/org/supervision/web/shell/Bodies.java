package org.supervision.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Refuses what no page asks for: bodies that are too large, and anything but a form. A body that
 * does not say how long it is, is read whole first, so that nothing is half done.
 */
@WebFilter(filterName = "bodies")
public class Bodies extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Ten sections of the longest text, as a form sends it, with room to spare. */
  static final int LARGEST = 4 * 1024 * 1024;

  /** How much of what is refused is still listened to. */
  private static final long PATIENCE = 5L * LARGEST;

  private static final Logger LOG = Logger.getLogger(Bodies.class.getName());

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > LARGEST) {
      refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (!hasBody(request)) {
      chain.doFilter(request, response);
    } else if (!isExpected(request)) {
      refuse(request, response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    } else if (request.getContentLengthLong() < 0) {
      measure(request, response, chain);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void measure(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    MeasuredRequest measured;
    try {
      measured = new MeasuredRequest(request, body);
    } catch (IllegalArgumentException noForm) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    chain.doFilter(measured, response);
  }

  /** Browsers show an answer only once they have sent everything: some of it is let run out. */
  private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    try {
      request.getInputStream().skip(PATIENCE);
    } catch (IOException soMuch) {
      LOG.log(Level.FINE, "The server takes no more of a body that is too large", soMuch);
    }
    response.sendError(status);
  }

  private static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0
        || (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null);
  }

  /** Pages take forms; scripts send JSON, and say which to what answers them. */
  private static boolean isExpected(HttpServletRequest request) {
    String type =
        request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
    return Here.isApi(Here.path(request))
        ? !type.startsWith("multipart/")
        : type.matches(MeasuredRequest.FORM + "\\s*(;.*)?");
  }
}
