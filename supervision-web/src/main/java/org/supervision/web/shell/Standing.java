package org.supervision.web.shell;

import com.nimbusds.oauth2.sdk.GeneralException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Whether the identity provider would still let somebody in who is signed in here: the account is
 * not disabled, its session there was not ended, and it has every role that this login carries.
 * While it cannot be reached, people go on.
 */
@RequestScoped
public class Standing {

  private static final Logger LOG = Logger.getLogger(Standing.class.getName());
  private static final String TOKEN = Standing.class.getName() + ".token";
  private static final String LOST = Standing.class.getName() + ".lost";

  @Inject private OpenIdContext openId;
  @Inject private Provider provider;

  /** Asks whether the login behind a request still holds. */
  boolean holds(HttpServletRequest request) {
    HttpSession session = request.getSession();
    boolean holds = token(session).map(token -> holds(request, token)).orElse(true);
    if (!holds) {
      session.setAttribute(LOST, Boolean.TRUE);
    }
    return holds;
  }

  /** Whether the provider was asked and would not let them in any more. */
  static boolean isLost(HttpSession session) {
    return session.getAttribute(LOST) != null;
  }

  /** What the provider takes the next time; it may be good for once only. */
  private Optional<String> token(HttpSession session) {
    return session.getAttribute(TOKEN) instanceof String kept
        ? Optional.of(kept)
        : openId.getRefreshToken().map(given -> given.getToken());
  }

  private boolean holds(HttpServletRequest request, String token) {
    try {
      Optional<Provider.Renewed> now = provider.renew(token);
      now.ifPresent(renewed -> request.getSession().setAttribute(TOKEN, renewed.token()));
      return now.isPresent() && now.get().roles().containsAll(OriginNoted.rolesOf(request));
    } catch (GeneralException | IOException e) {
      LOG.log(Level.WARNING, "The provider did not answer: {0}", e.getClass().getName());
      return true;
    }
  }
}
