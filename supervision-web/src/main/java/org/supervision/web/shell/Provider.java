package org.supervision.web.shell;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;

/**
 * The identity provider, as a fresh proof of identity is asked of it: the question and the answer.
 */
@ApplicationScoped
public class Provider {

  private static final int PATIENCE = 5000;

  @Inject private Login login;

  private volatile OIDCProviderMetadata metadata;

  /**
   * The address at which somebody types their password again for one pending question. The provider
   * is asked first whether it is there: nobody is sent to a page that does not answer.
   */
  URI question(PendingProof pending, URI back, String loginName)
      throws GeneralException, IOException {
    return new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid"), client(), back)
        .endpointURI(ask().getAuthorizationEndpointURI())
        .state(new State(pending.challengeId()))
        .nonce(new Nonce(pending.nonce()))
        .prompt(new Prompt(Prompt.Type.LOGIN))
        .maxAge(0)
        .loginHint(loginName)
        .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /**
   * Fetches the answer to a question and checks who signed it and for whom; to which question it
   * is, by whom and when, is the challenge's to judge.
   *
   * @throws GeneralException where the provider refuses
   * @throws BadJOSEException where the answer is not its own
   */
  IDTokenClaimsSet answer(AuthorizationCode code, PendingProof pending, URI back)
      throws GeneralException, IOException, BadJOSEException, JOSEException {
    TokenRequest request =
        new TokenRequest.Builder(
                metadata().getTokenEndpointURI(),
                new ClientSecretBasic(client(), new Secret(login.getClientSecret())),
                new AuthorizationCodeGrant(code, back, new CodeVerifier(pending.verifier())))
            .build();
    HTTPRequest http = request.toHTTPRequest();
    http.setConnectTimeout(PATIENCE);
    http.setReadTimeout(PATIENCE);
    TokenResponse response = OIDCTokenResponseParser.parse(http.send());
    if (!response.indicatesSuccess()) {
      throw new GeneralException(response.toErrorResponse().getErrorObject());
    }
    JWT idToken = ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens().getIDToken();
    return validator().validate(idToken, null);
  }

  private IDTokenValidator validator() throws GeneralException, IOException {
    return new IDTokenValidator(
        metadata().getIssuer(), client(), JWSAlgorithm.RS256, metadata().getJWKSetURI().toURL());
  }

  private ClientID client() {
    return new ClientID(login.getClientId());
  }

  private OIDCProviderMetadata metadata() throws GeneralException, IOException {
    return metadata == null ? ask() : metadata;
  }

  private OIDCProviderMetadata ask() throws GeneralException, IOException {
    metadata = OIDCProviderMetadata.resolve(new Issuer(login.getProviderUri()), PATIENCE, PATIENCE);
    return metadata;
  }
}
