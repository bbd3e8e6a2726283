package org.supervision.web.shell;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.access.SignIns;

/**
 * Ends the login here and at the identity provider, and says so on the page {@code /signed-out};
 * where it has ended already, only says so.
 */
@WebServlet(SignOut.PATH)
public class SignOut extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(SignOut.class.getName());
  private static final int AN_HOUR = 3600;

  /** Where signing out begins. */
  static final String PATH = "/sign-out";

  /** Parameter: nobody touched the page for too long. */
  static final String AWAY = "away";

  /** Parameter: the path to come back to. */
  static final String BACK = "back";

  /** Cookie that holds the path to come back to after the provider's own page; no text, no name. */
  static final String COOKIE = "SUPERVISION-BACK";

  @Inject private transient OpenIdContext openId;
  @Inject private transient SignIns signIns;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean known = request.getUserPrincipal() != null && request.getSession(false) != null;
    String end = known ? endEverywhere(request) : request.getContextPath() + "/signed-out";
    response.addCookie(cookie(request));
    response.sendRedirect(end);
  }

  private String endEverywhere(HttpServletRequest request) {
    String end = endAtProvider();
    note();
    request.getSession().invalidate();
    return end;
  }

  private void note() {
    try {
      signIns.out();
    } catch (NotVisible unknownHere) {
      LOG.fine("Somebody signed out whom nobody here knows");
    }
  }

  private String endAtProvider() {
    JsonObject provider = openId.getProviderMetadata();
    return provider.getString("end_session_endpoint")
        + "?id_token_hint="
        + openId.getIdentityToken().getToken()
        + "&post_logout_redirect_uri="
        + URLEncoder.encode(Here.url() + "/signed-out", StandardCharsets.UTF_8);
  }

  /** The address that says that a login has ended, and leads back to a path afterwards. */
  static String away(String path) {
    return PATH + "?" + AWAY + "&" + BACK + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  private static Cookie cookie(HttpServletRequest request) {
    String back = request.getParameter(BACK);
    boolean wanted = request.getParameter(AWAY) != null && Address.isWithin(back);
    Cookie cookie =
        new Cookie(COOKIE, wanted ? URLEncoder.encode(back, StandardCharsets.UTF_8) : "");
    cookie.setPath(request.getContextPath() + "/");
    cookie.setHttpOnly(true);
    cookie.setSecure(Here.isSecure());
    cookie.setMaxAge(wanted ? AN_HOUR : 0);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
