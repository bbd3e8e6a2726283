package org.supervision.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/**
 * Ends a login: some minutes after the last click or keystroke, some hours after it began, and
 * where the identity provider would no longer let them in. What a page asks by itself ({@code
 * /api/login}, or with the header {@code X-By-Itself}) does not count. It measures real time, so
 * that a product that pretends another day still locks.
 */
@WebFilter(filterName = "life")
public class SessionLife extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String BEGUN = SessionLife.class.getName() + ".begun";
  private static final String ACTIVE = SessionLife.class.getName() + ".active";
  private static final String ASKED = SessionLife.class.getName() + ".asked";
  private static final Duration SOME = Duration.ofSeconds(5);

  /** How long an ended login is remembered, so that a form sent late is shown back, and no more. */
  private static final Duration GRACE = Duration.ofHours(1);

  /** Request attribute: the login was found to have ended. */
  static final String ENDED = SessionLife.class.getName() + ".ended";

  @Inject private transient Standing standing;

  /** The path that tells how long there is, without lengthening it. */
  static final String ASKING = "/api/login";

  /** The header of what a page asks by itself, now and then. */
  static final String BY_ITSELF = "X-By-Itself";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpSession session = request.getSession(false);
    if (request.getUserPrincipal() == null || session == null || isOpen(request)) {
      chain.doFilter(request, response);
    } else if (left(session).isNegative() || !stillStands(request, session)) {
      end(request, response, chain);
    } else {
      keep(request, session);
      chain.doFilter(request, response);
    }
  }

  /** Starts to count: somebody has just signed in. */
  static void begin(HttpSession session) {
    session.setAttribute(BEGUN, Instant.now());
    session.setAttribute(ACTIVE, Instant.now());
    session.setAttribute(ASKED, Instant.now());
    session.setMaxInactiveInterval((int) idle().plus(GRACE).toSeconds());
  }

  /** How long the login lasts if nobody touches it; negative once it has ended. */
  static Duration left(HttpSession session) {
    Instant active = (Instant) session.getAttribute(ACTIVE);
    Instant begun = (Instant) session.getAttribute(BEGUN);
    if (Standing.isLost(session)) {
      return Duration.ofSeconds(-1);
    }
    if (active == null || begun == null) {
      return idle();
    }
    Duration untilIdle = Duration.between(Instant.now(), active.plus(idle()));
    Duration untilEnd = leftInAll(session);
    return untilIdle.compareTo(untilEnd) < 0 ? untilIdle : untilEnd;
  }

  /** Whether touching a page makes the login last longer than it would now. */
  static boolean isLongerByStaying(HttpSession session) {
    return leftInAll(session).minus(left(session)).compareTo(SOME) > 0;
  }

  private static Duration leftInAll(HttpSession session) {
    return session.getAttribute(BEGUN) instanceof Instant begun
        ? Duration.between(Instant.now(), begun.plus(whole()))
        : whole();
  }

  /** The provider is asked now and then, not at each of the requests that a page makes. */
  private boolean stillStands(HttpServletRequest request, HttpSession session) {
    Duration pause = Duration.ofSeconds(Settings.number(Setting.LOGIN_CHECK_SECONDS));
    if (session.getAttribute(ASKED) instanceof Instant asked
        && Instant.now().isBefore(asked.plus(pause))) {
      return true;
    }
    session.setAttribute(ASKED, Instant.now());
    return standing.holds(request);
  }

  private static void keep(HttpServletRequest request, HttpSession session) {
    boolean onlyAsking =
        "GET".equals(request.getMethod())
            && (isAsking(request) || request.getHeader(BY_ITSELF) != null);
    if (session.getAttribute(BEGUN) == null) {
      begin(session);
    } else if (!onlyAsking) {
      session.setAttribute(ACTIVE, Instant.now());
    }
  }

  private static void end(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (Here.path(request).startsWith("/api/")) {
      request.setAttribute(ENDED, Boolean.TRUE);
      chain.doFilter(request, response);
    } else if (Here.path(request).equals(SignOut.PATH)) {
      chain.doFilter(request, response);
    } else {
      String asked = request.getQueryString() == null ? "" : "?" + request.getQueryString();
      String away = SignOut.away(Here.path(request) + asked);
      if (LateForm.isSent(request)) {
        LateForm.show(request, response, away);
      } else {
        response.sendRedirect(request.getContextPath() + away);
      }
    }
  }

  private static boolean isOpen(HttpServletRequest request) {
    String path = Here.path(request);
    return path.startsWith("/assets/")
        || path.startsWith("/jakarta.faces.resource/")
        || path.equals("/signed-out")
        || path.equals("/callback");
  }

  private static boolean isAsking(HttpServletRequest request) {
    return Here.path(request).equals(ASKING);
  }

  private static Duration idle() {
    return Duration.ofMinutes(Settings.number(Setting.LOGIN_IDLE_MINUTES));
  }

  private static Duration whole() {
    return Duration.ofHours(Settings.number(Setting.LOGIN_HOURS));
  }
}
