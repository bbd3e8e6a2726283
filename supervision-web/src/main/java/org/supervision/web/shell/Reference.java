package org.supervision.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The number by which somebody can ask the service desk about an error. The log has it with the
 * kinds of the exceptions and where they came from, but without their messages: those could quote
 * content.
 */
final class Reference {

  /** Request attribute: the number that this request was given. */
  static final String KEY = Reference.class.getName();

  private static final Logger LOG = Logger.getLogger(Reference.class.getName());
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int FOUR_DIGITS = 10_000;
  private static final int STEPS = 12;

  private Reference() {}

  /** Logs what happened, without content, and gives it a number. */
  static String log(HttpServletRequest request, Throwable thrown) {
    String number = String.format("K%04d-%04d", four(), four());
    request.setAttribute(KEY, number);
    LOG.log(
        Level.SEVERE,
        "{0} on {1} {2}:{3}",
        new Object[] {number, request.getMethod(), request.getRequestURI(), trace(thrown)});
    return number;
  }

  private static int four() {
    return RANDOM.nextInt(FOUR_DIGITS);
  }

  private static String trace(Throwable thrown) {
    StringBuilder trace = new StringBuilder();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      trace.append(System.lineSeparator()).append(cause.getClass().getName());
      StackTraceElement[] steps = cause.getStackTrace();
      for (int i = 0; i < Math.min(STEPS, steps.length); i++) {
        trace.append(System.lineSeparator()).append("    at ").append(steps[i]);
      }
    }
    return trace.toString();
  }
}
