package org.supervision.web.shell;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.PromptType;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import java.util.Set;
import java.util.stream.Stream;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/**
 * How people sign in: OpenID Connect with the council's provider. No other class knows its
 * settings.
 */
@OpenIdAuthenticationMechanismDefinition(
    providerURI = "${login.providerUri}",
    clientId = "${login.clientId}",
    clientSecret = "${login.clientSecret}",
    redirectURI = "${login.redirectUri}",
    redirectToOriginalResource = false,
    scope = {"openid", "profile", "email"},
    useSession = true,
    // Whoever sits down at a shared computer types a password, whatever the provider remembers.
    prompt = PromptType.LOGIN,
    extraParameters = "max_age=0",
    jwksConnectTimeout = 5000,
    jwksReadTimeout = 5000,
    claimsDefinition =
        @ClaimsDefinition(callerNameClaim = "preferred_username", callerGroupsClaim = Login.GROUPS),
    logout = @LogoutDefinition(notifyProvider = false))
@DeclareRoles({"staff", "hr", "it-administrator", "inspector", "partnership-auditor"})
@Named("login")
@ApplicationScoped
public class Login {

  /** The path that the provider sends people back to. */
  static final String CALLBACK = "/callback";

  /** Under which name the provider says what roles somebody has. */
  static final String GROUPS = "groups";

  /**
   * The roles that the provider named when somebody signed in; read where the sign-in reads them.
   */
  static Set<String> groups(OpenIdContext login) {
    return Stream.of(login.getAccessToken().getJwtClaims(), login.getIdentityToken().getJwtClaims())
        .map(claims -> claims.getArrayStringClaim(GROUPS))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(Set::copyOf)
        .orElseGet(() -> Set.copyOf(login.getClaims().getArrayStringClaim(GROUPS)));
  }

  /** The issuer. */
  public String getProviderUri() {
    return Settings.text(Setting.OIDC_PROVIDER_URL);
  }

  /** Where the provider sends people back to: from the setting, whatever host a request names. */
  public String getRedirectUri() {
    return Here.url() + CALLBACK;
  }

  /** The name by which the provider knows this product. */
  public String getClientId() {
    return Settings.text(Setting.OIDC_CLIENT_ID);
  }

  /** What proves that it is us. */
  public String getClientSecret() {
    return Settings.text(Setting.OIDC_CLIENT_SECRET);
  }
}
