package org.supervision.web.shell;

import jakarta.servlet.http.HttpServletRequest;

/** The address of this application as the browser sees it. */
final class Here {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private Here() {}

  /** Scheme, host, port and context, without a slash at the end. */
  static String of(HttpServletRequest request) {
    return origin(request) + request.getContextPath();
  }

  /** Scheme, host and port: what browsers send as Origin. */
  static String origin(HttpServletRequest request) {
    int port = request.getServerPort();
    boolean usual = port == (request.isSecure() ? HTTPS : HTTP);
    return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
  }

  /** The path within the application. */
  static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
