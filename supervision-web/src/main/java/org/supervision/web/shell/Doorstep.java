package org.supervision.web.shell;

import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/**
 * Stands before the sign-in, which the server asks before any filter: its answers carry our headers
 * too, and it takes the address from the setting, not from the request.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public abstract class Doorstep implements HttpAuthenticationMechanism {

  private static final Pattern FOLDER = Pattern.compile("/+(assets|pages)(/+[a-z-]+)*");

  @Inject @Delegate private HttpAuthenticationMechanism signIn;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    Headers.put(request, response);
    if (isFolder(request)) {
      return refuse(response, SC_NOT_FOUND);
    }
    AuthenticationStatus status =
        signIn.validateRequest(new AtOurAddress(request), response, context);
    return isStray(status, request, response) ? signedOut(request, response) : status;
  }

  /** Comes back from the provider with what no sign-in here waits for; not every server says so. */
  private static boolean isStray(
      AuthenticationStatus status, HttpServletRequest request, HttpServletResponse response) {
    return status == AuthenticationStatus.SEND_FAILURE
        && Here.path(request).equals(Login.CALLBACK)
        && !response.isCommitted();
  }

  /** A server leads on to what is in a folder, under the host that the request names. */
  private static boolean isFolder(HttpServletRequest request) {
    return FOLDER.matcher(Here.path(request)).matches();
  }

  /** Not an error: Payara sends none of our pages with an error that is found here. */
  private static AuthenticationStatus signedOut(
      HttpServletRequest request, HttpServletResponse response) {
    try {
      response.sendRedirect(request.getContextPath() + "/signed-out");
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
