package org.supervision.web.shell;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
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
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    TokenResponse response =
        send(new AuthorizationCodeGrant(code, back, new CodeVerifier(pending.verifier())));
    if (!response.indicatesSuccess()) {
      throw new GeneralException(response.toErrorResponse().getErrorObject());
    }
    JWT idToken = ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens().getIDToken();
    return validator().validate(idToken, null);
  }

  /**
   * What the provider says of an account now.
   *
   * @param token what to ask with the next time
   * @param roles what it may do
   */
  record Renewed(String token, Set<String> roles) {}

  /**
   * Asks whether an account may still be signed in; empty where the provider says that it may not.
   *
   * @throws GeneralException where it does not say
   */
  Optional<Renewed> renew(String token) throws GeneralException, IOException {
    TokenResponse response = send(new RefreshTokenGrant(new RefreshToken(token)));
    if (!response.indicatesSuccess()) {
      ErrorObject error = response.toErrorResponse().getErrorObject();
      if (OAuth2Error.INVALID_GRANT.equals(error)) {
        return Optional.empty();
      }
      throw new GeneralException(error);
    }
    OIDCTokens tokens = ((OIDCTokenResponse) response.toSuccessResponse()).getOIDCTokens();
    RefreshToken next = tokens.getRefreshToken();
    return Optional.of(
        new Renewed(next == null ? token : next.getValue(), roles(tokens.getIDToken())));
  }

  /** It comes from the provider itself, which was asked directly: no seal is looked at. */
  private static Set<String> roles(JWT idToken) throws GeneralException {
    try {
      List<String> groups = idToken.getJWTClaimsSet().getStringListClaim("groups");
      return groups == null ? Set.of() : Set.copyOf(groups);
    } catch (ParseException e) {
      throw new GeneralException(e.getMessage(), e);
    }
  }

  /** When the password was typed, as an identity token says that was checked already; or empty. */
  static Optional<Instant> passwordTypedAt(String idToken) {
    try {
      Date told = JWTParser.parse(idToken).getJWTClaimsSet().getDateClaim("auth_time");
      return Optional.ofNullable(told).map(Date::toInstant);
    } catch (ParseException notSaid) {
      return Optional.empty();
    }
  }

  private TokenResponse send(AuthorizationGrant grant) throws GeneralException, IOException {
    TokenRequest request =
        new TokenRequest.Builder(
                metadata().getTokenEndpointURI(),
                new ClientSecretBasic(client(), new Secret(login.getClientSecret())),
                grant)
            .build();
    HTTPRequest http = request.toHTTPRequest();
    http.setConnectTimeout(PATIENCE);
    http.setReadTimeout(PATIENCE);
    return OIDCTokenResponseParser.parse(http.send());
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
