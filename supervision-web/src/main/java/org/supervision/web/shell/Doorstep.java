package org.supervision.web.shell;

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
      return refuse(response);
    }
    return signIn.validateRequest(new AtOurAddress(request), response, context);
  }

  /** A server leads on to what is in a folder, under the host that the request names. */
  private static boolean isFolder(HttpServletRequest request) {
    return FOLDER.matcher(Here.path(request)).matches();
  }

  private static AuthenticationStatus refuse(HttpServletResponse response) {
    try {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
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

  /** A request to the address that people use, whatever host it names. */
  private static final class AtOurAddress extends HttpServletRequestWrapper {

    AtOurAddress(HttpServletRequest request) {
      super(request);
    }

    @Override
    public StringBuffer getRequestURL() {
      return new StringBuffer(Here.origin()).append(getRequestURI());
    }
  }
}
