package org.supervision.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Refuses what no page asks for: bodies that are too large or do not say how long they are, and
 * anything but a form; a file is taken at few addresses.
 */
@WebFilter(filterName = "bodies")
public class Bodies extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(Bodies.class.getName());
  private static final String FORM = "application/x-www-form-urlencoded";

  /** The addresses that take a file; each asks what the page of its form asks. */
  private static final Set<String> UPLOADS = Set.of("/feed/upload", "/document/upload");

  private static final String FILE = "multipart/form-data";

  /** Ten sections of the longest text, as a form sends it, with room to spare. */
  private static final long LARGEST = 4L * 1024 * 1024;

  /** How much of what is refused is still listened to. */
  private static final long PATIENCE = 5 * LARGEST;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > LARGEST) {
      refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (isUnmeasured(request)) {
      refuse(request, response, HttpServletResponse.SC_LENGTH_REQUIRED);
    } else if (request.getContentLengthLong() > 0 && !isExpected(request)) {
      refuse(request, response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    } else {
      chain.doFilter(request, response);
    }
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

  /** Browsers and proxies say how long a form is; what does not could go on for ever. */
  private static boolean isUnmeasured(HttpServletRequest request) {
    return request.getContentLengthLong() < 0
        && (request.getHeader("Transfer-Encoding") != null
            || (request.getProtocol().startsWith("HTTP/2") && !isLooking(request)));
  }

  private static boolean isLooking(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  /** Pages take forms; scripts send JSON, and say which to what answers them. */
  private static boolean isExpected(HttpServletRequest request) {
    String type =
        request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
    if (UPLOADS.contains(Here.path(request)) && type.matches(FILE + "\\s*;.*")) {
      return true;
    }
    return Here.isApi(Here.path(request))
        ? !type.startsWith("multipart/")
        : type.matches(FORM + "\\s*(;.*)?");
  }
}
