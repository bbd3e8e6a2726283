package org.supervision.web.shell;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The document that a script is answered with when something is refused (RFC 9457). */
final class Problem {

  /** Its media type. */
  static final String TYPE = "application/problem+json";

  private Problem() {}

  /** The key of what a status says to a script. */
  static String key(int status) {
    return switch (status) {
      case HttpServletResponse.SC_NOT_FOUND -> "shell.problem.api.notFound";
      case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "shell.problem.api.method";
      case HttpServletResponse.SC_NOT_ACCEPTABLE, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE ->
          "shell.problem.api.kind";
      case HttpServletResponse.SC_BAD_REQUEST -> "shell.problem.incomplete";
      case HttpServletResponse.SC_UNAUTHORIZED -> "shell.problem.signedOut";
      default -> ProblemPage.kind(status).key();
    };
  }

  /** Answers with a status and the words under a key. */
  static void write(HttpServletResponse response, int status, String key) throws IOException {
    response.setStatus(status);
    response.setContentType(TYPE + ";charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(document(status, key, new Words().get(key)).toString());
  }

  /** The document. */
  static JsonObject document(int status, String key, String title) {
    return Json.createObjectBuilder()
        .add("type", "urn:supervision:" + key)
        .add("title", title)
        .add("status", status)
        .build();
  }
}
