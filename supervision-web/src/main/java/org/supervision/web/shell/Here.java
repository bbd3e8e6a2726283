package org.supervision.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/**
 * The address by which people reach the product. It comes from the setting, never from what a
 * request says of itself: whoever forges the Host of a request cannot have an answer lead away.
 */
final class Here {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private Here() {}

  /** Scheme, host, port and context, without a slash at the end. */
  static String url() {
    return base().replaceFirst("/+$", "");
  }

  /** Scheme, host and port: what browsers send as Origin. */
  static String origin() {
    URI base = URI.create(base());
    int port = base.getPort();
    boolean usual = port == -1 || port == (isSecure() ? HTTPS : HTTP);
    return (base.getScheme() + "://" + base.getHost() + (usual ? "" : ":" + port))
        .toLowerCase(Locale.ROOT);
  }

  /** Whether people come over TLS. */
  static boolean isSecure() {
    return base().regionMatches(true, 0, "https:", 0, "https:".length());
  }

  /** The path within the application. */
  static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  /** Whether a page's script asks, and not a person for a page. */
  static boolean isApi(String path) {
    return path.equals("/api") || path.startsWith("/api/");
  }

  private static String base() {
    return Settings.text(Setting.BASE_URL);
  }
}
