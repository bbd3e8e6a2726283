package org.supervision.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/** Puts the headers that protect people on every answer: pages, downloads, scripts and errors. */
@WebFilter(filterName = "headers")
public class Headers extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String POLICY = "Content-Security-Policy";
  private static final String TO_OURSELVES = "form-action 'self'";
  private static final String STRICTEST =
      "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
          + " frame-ancestors 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    put(request, response);
    chain.doFilter(request, new Guarded(request, response));
  }

  /** Puts them on an answer before anything else is said in it. */
  static void put(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(POLICY, STRICTEST);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    // Not "no-referrer": browsers would then keep the origin of our own forms from SameSite too.
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    response.setHeader("Cache-Control", isStatic(request) ? "public, max-age=3600" : "no-store");
    if (Here.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  private static boolean isStatic(HttpServletRequest request) {
    String path = Here.path(request);
    return path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/");
  }

  /**
   * Signing sends a form that the identity provider answers: browsers ask leave for that address
   * too.
   */
  private static String providerOrigin() {
    URI provider = URI.create(Settings.text(Setting.OIDC_PROVIDER_URL));
    return provider.getScheme() + "://" + provider.getAuthority();
  }

  /** An answer that keeps to one policy and leads on to no address that the request named. */
  private static final class Guarded extends HttpServletResponseWrapper {

    private final String asked;

    Guarded(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      asked = request.getScheme() + "://" + request.getHeader("Host");
    }

    /** PrimeFaces adds its policy with the page's nonce: it takes the place of the strictest. */
    @Override
    public void addHeader(String name, String value) {
      if (POLICY.equalsIgnoreCase(name)) {
        setHeader(name, value.replace(TO_OURSELVES, TO_OURSELVES + " " + providerOrigin()));
      } else {
        super.addHeader(name, value);
      }
    }

    /** The server would complete a path with the host that the request names. */
    @Override
    public void sendRedirect(String location) throws IOException {
      String path =
          location.startsWith(asked + "/") ? location.substring(asked.length()) : location;
      boolean isOurs = path.startsWith("/") && !path.startsWith("//");
      super.sendRedirect(isOurs ? Here.origin() + path : location);
    }
  }
}
