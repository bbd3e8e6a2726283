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
 * Ends the login here and at the identity provider, and says so on the page {@code /signed-out}.
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
    String end = endAtProvider(request);
    note();
    request.getSession().invalidate();
    response.addCookie(cookie(request));
    response.sendRedirect(end);
  }

  private void note() {
    try {
      signIns.out();
    } catch (NotVisible unknownHere) {
      LOG.fine("Somebody signed out whom nobody here knows");
    }
  }

  private String endAtProvider(HttpServletRequest request) {
    JsonObject provider = openId.getProviderMetadata();
    return provider.getString("end_session_endpoint")
        + "?id_token_hint="
        + openId.getIdentityToken().getToken()
        + "&post_logout_redirect_uri="
        + URLEncoder.encode(Here.url() + "/signed-out", StandardCharsets.UTF_8);
  }

  private static Cookie cookie(HttpServletRequest request) {
    String back = request.getParameter(BACK);
    boolean wanted = request.getParameter(AWAY) != null && Address.isWithin(back);
    Cookie cookie = new Cookie(COOKIE, wanted ? back : "");
    cookie.setPath(request.getContextPath() + "/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setMaxAge(wanted ? AN_HOUR : 0);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
