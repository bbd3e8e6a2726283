package org.supervision.web.shell;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.supervision.ejb.signature.SigningService;

/** Asks somebody who is about to sign to type their password again, at the identity provider. */
@RequestScoped
public class StepUp {

  /** Session attribute of the one proof that is waited for. */
  static final String PENDING = StepUp.class.getName();

  /** Where the provider answers. */
  static final String CALLBACK = "/stepup/callback";

  @Inject private HttpServletRequest request;
  @Inject private OpenIdContext openId;
  @Inject private Provider provider;
  @Inject private SigningService signing;
  @Inject private Go go;

  /**
   * Sends the browser to the identity provider; it comes back to {@link StepUpCallback}.
   *
   * @param challengeId of the signature that was begun
   */
  public void confirm(String challengeId) {
    PendingProof pending =
        new PendingProof(challengeId, new Nonce().getValue(), new CodeVerifier().getValue());
    signing.ask(challengeId, openId.getSubject(), pending.nonce());
    request.getSession().setAttribute(PENDING, pending);
    go.leave(question(pending).toString());
  }

  /** The address the provider comes back to. */
  static URI back() {
    return URI.create(Here.url() + CALLBACK);
  }

  private URI question(PendingProof pending) {
    try {
      return provider.question(pending, back(), request.getUserPrincipal().getName());
    } catch (GeneralException | IOException e) {
      throw new ProviderNotReached(e);
    }
  }
}
