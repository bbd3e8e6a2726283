package org.supervision.web.shell;

import jakarta.inject.Inject;
import jakarta.security.enterprise.authentication.mechanism.http.openid.OpenIdConstant;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Logger;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.access.SignIns;
import org.supervision.ejb.setting.Clocks;

/** Where the identity provider sends people back: on to the page that they first asked for. */
@WebServlet(Login.CALLBACK)
public class Callback extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(Callback.class.getName());

  /** Leaves room for clocks that differ a little. */
  private static final Duration JUST_NOW = Duration.ofMinutes(3);

  @Inject private transient OpenIdContext openId;
  @Inject private transient SignIns signIns;
  @Inject private transient Clocks clocks;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getUserPrincipal() == null) {
      response.sendRedirect(request.getContextPath() + "/signed-out");
      return;
    }
    if (!hasJustTypedThePassword()) {
      request.getSession().invalidate();
      response.sendRedirect(request.getContextPath() + "/signed-out");
      return;
    }
    String wanted = wanted(request, response);
    // The browser is known by another name from here on: nobody can have planted the one before.
    request.getSession();
    request.changeSessionId();
    SessionLife.begin(request.getSession());
    note();
    response.sendRedirect(wanted);
  }

  /**
   * The provider was asked to have the password typed. Whoever takes that out of the address, at a
   * shared computer where the provider still knows the last person, comes no further.
   */
  private boolean hasJustTypedThePassword() {
    return Provider.passwordTypedAt(openId.getIdentityToken().getToken())
        .map(clocks::fromOutside)
        .map(typed -> Duration.between(typed, clock.instant()).abs())
        .filter(passed -> passed.compareTo(JUST_NOW) < 0)
        .isPresent();
  }

  private void note() {
    try {
      signIns.in();
    } catch (NotVisible unknownHere) {
      // The provider knows them and the council does not: every page will say that there is
      // nothing.
      LOG.fine("Somebody signed in whom nobody here knows");
    }
  }

  private String wanted(HttpServletRequest request, HttpServletResponse response) {
    Optional<String> first =
        openId.getStoredValue(request, response, OpenIdConstant.ORIGINAL_REQUEST);
    String root = request.getContextPath();
    return first
        .map(Callback::pathAndQuery)
        .filter(path -> path.startsWith(root))
        .filter(path -> Address.isWithin(path.substring(root.length())))
        .orElse(root + "/");
  }

  private static String pathAndQuery(String url) {
    URI uri = URI.create(url);
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }
}
