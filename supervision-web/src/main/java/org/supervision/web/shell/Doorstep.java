package org.supervision.web.shell;

import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;

/**
 * Stands before the sign-in, which the server asks before any filter: its answers carry our headers
 * too, and it takes the address from the setting, not from the request.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public abstract class Doorstep implements HttpAuthenticationMechanism {

  private static final Pattern FOLDER = Pattern.compile("/+(assets|pages)(/+[a-z-]+)*");

  @Inject @Delegate private HttpAuthenticationMechanism signIn;
  @Inject private OpenIdContext openId;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    Headers.put(request, response);
    if (isFolder(request)) {
      return refuse(response, SC_NOT_FOUND);
    }
    if (comesBack(request) && request.getSession(false) == null) {
      return signedOut(response);
    }
    AuthenticationStatus status =
        signIn.validateRequest(new AtOurAddress(request), response, context);
    if (isStray(status, request, response)) {
      return signedOut(response);
    }
    if (hasLostItsRoles(status, request, context)) {
      sayRoles(context);
    }
    return status;
  }

  /**
   * Payara carries the roles of a login from one request to the next through an object that all
   * requests share: of two at the same instant one comes out as its person and without their roles.
   * WildFly shows none of them here, and is told what it knows already.
   */
  private static boolean hasLostItsRoles(
      AuthenticationStatus status, HttpServletRequest request, HttpMessageContext context) {
    return status == AuthenticationStatus.SUCCESS
        && request.getUserPrincipal() != null
        && context.getClientSubject().getPrincipals().size() == 1;
  }

  private void sayRoles(HttpMessageContext context) {
    String[] roles = Login.groups(openId).toArray(String[]::new);
    try {
      context
          .getHandler()
          .handle(new Callback[] {new GroupPrincipalCallback(context.getClientSubject(), roles)});
    } catch (IOException | UnsupportedCallbackException e) {
      throw new IllegalStateException("The server takes no roles from the sign-in", e);
    }
  }

  /** Comes back from the provider with what no sign-in here waits for. */
  private static boolean isStray(
      AuthenticationStatus status, HttpServletRequest request, HttpServletResponse response) {
    return status == AuthenticationStatus.SEND_FAILURE
        && comesBack(request)
        && !response.isCommitted();
  }

  private static boolean comesBack(HttpServletRequest request) {
    return Here.path(request).equals(Login.CALLBACK);
  }

  /** A server leads on to what is in a folder, under the host that the request names. */
  private static boolean isFolder(HttpServletRequest request) {
    return FOLDER.matcher(Here.path(request)).matches();
  }

  /** Not an error: Payara sends none of our pages with an error that is found here. */
  private static AuthenticationStatus signedOut(HttpServletResponse response) {
    try {
      response.sendRedirect(Here.url() + "/signed-out");
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AuthenticationStatus refuse(HttpServletResponse response, int code) {
    try {
      response.sendError(code);
      return AuthenticationStatus.SEND_FAILURE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public AuthenticationStatus secureResponse(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    return signIn.secureResponse(request, response, context);
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    signIn.cleanSubject(request, response, context);
  }

  /**
   * A request to the address that people use, whatever host it names. What comes back to {@link
   * StepUp} is not the sign-in's to read.
   */
  private static final class AtOurAddress extends HttpServletRequestWrapper {

    AtOurAddress(HttpServletRequest request) {
      super(request);
    }

    @Override
    public StringBuffer getRequestURL() {
      return new StringBuffer(Here.origin()).append(getRequestURI());
    }

    @Override
    public String getParameter(String name) {
      return Here.path(this).equals(StepUp.CALLBACK) ? null : super.getParameter(name);
    }
  }
}
