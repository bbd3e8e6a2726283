package org.supervision.web.shell;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.RuleBroken;
import org.supervision.domain.signature.Confirmation;
import org.supervision.domain.signature.ConfirmationForSomethingElse;
import org.supervision.ejb.access.SignIns;
import org.supervision.ejb.setting.Clocks;
import org.supervision.ejb.signature.SignedSubject;
import org.supervision.ejb.signature.SigningService;

/** Takes the proof of identity from the provider, has the subject signed, and goes back to it. */
@WebServlet(StepUp.CALLBACK)
public class StepUpCallback extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(StepUpCallback.class.getName());

  @Inject private transient Provider provider;
  @Inject private transient SigningService signing;
  @Inject private transient SignIns signIns;
  @Inject private transient Clocks clocks;
  @Inject private transient Notices notices;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getUserPrincipal() == null) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      response.sendRedirect(request.getContextPath() + answered(request));
    }
  }

  /** The path to go to: the signed subject, its sign page, or home where nothing was waiting. */
  private String answered(HttpServletRequest request) {
    PendingProof pending = pending(request);
    try {
      return pending == null ? stray("shell.stepup.notAwaited") : signed(request, pending);
    } catch (NotVisible notTheirs) {
      return stray(new ConfirmationForSomethingElse().key());
    }
  }

  /** An answer to a question that the product did not put to this person. */
  private String stray(String key) {
    signIns.unasked();
    notices.bad(key);
    return "/";
  }

  private String signed(HttpServletRequest request, PendingProof pending) {
    try {
      SignedSubject subject =
          signing.complete(pending.challengeId(), confirmation(request, pending));
      notices.good("shell.stepup.signed");
      return "/" + subject.kind() + "/" + subject.id();
    } catch (NotVisible notTheirs) {
      throw notTheirs;
    } catch (RuleBroken rule) {
      notices.bad(rule.key(), rule.details().toArray());
    } catch (GeneralException | BadJOSEException | JOSEException | IOException e) {
      LOG.log(Level.WARNING, "A proof of identity was refused: {0}", e.getClass().getName());
      notices.bad("shell.stepup.notConfirmed");
    }
    SignedSubject subject = signing.refused(pending.challengeId());
    return "/" + subject.kind() + "/" + subject.id() + "/sign";
  }

  private Confirmation confirmation(HttpServletRequest request, PendingProof pending)
      throws GeneralException, IOException, BadJOSEException, JOSEException {
    URI asked = URI.create(StepUp.back() + "?" + request.getQueryString());
    AuthenticationResponse response = AuthenticationResponseParser.parse(asked);
    if (response.getState() == null
        || !response.getState().getValue().equals(pending.challengeId())) {
      throw new ConfirmationForSomethingElse();
    }
    request.getSession().removeAttribute(StepUp.PENDING);
    if (!response.indicatesSuccess()) {
      throw new GeneralException("The provider did not confirm");
    }
    IDTokenClaimsSet claims =
        provider.answer(
            response.toSuccessResponse().getAuthorizationCode(), pending, StepUp.back());
    return new Confirmation(claims.getSubject().getValue(), authenticatedAt(claims), nonce(claims));
  }

  private static String nonce(IDTokenClaimsSet claims) {
    return claims.getNonce() == null ? null : claims.getNonce().getValue();
  }

  private Instant authenticatedAt(IDTokenClaimsSet claims) throws GeneralException {
    Date told = claims.getAuthenticationTime();
    if (told == null) {
      throw new GeneralException("The answer does not say when the password was typed");
    }
    return clocks.fromOutside(told.toInstant());
  }

  /** The question that is waiting; another one's answer does not use it up. */
  private static PendingProof pending(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(StepUp.PENDING) instanceof PendingProof found
        ? found
        : null;
  }
}
