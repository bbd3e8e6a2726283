package org.supervision.web.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supervision.ejb.calendar.CalendarAddressService;
import org.supervision.ejb.calendar.CalendarFeedService;

/**
 * Answers calendar programs, which cannot sign in: the secret in the address is all that they show.
 * What no secret opens is not found, whatever it looks like.
 */
@WebServlet(CalendarAddressService.PATH + "*")
public class CalendarFeed extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern SECRET = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");

  @Inject private transient CalendarFeedService feed;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> calendar = calendar(request.getPathInfo());
    if (calendar.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/calendar;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"supervision.ics\"");
    response.getOutputStream().write(calendar.get().getBytes(StandardCharsets.UTF_8));
  }

  private Optional<String> calendar(String path) {
    Matcher secret = SECRET.matcher(path == null ? "" : path);
    return secret.matches() ? feed.of(secret.group(1)) : Optional.empty();
  }
}
