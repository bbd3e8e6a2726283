package org.supervision.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Signs in whom the test method names, when the call to run it arrives; from then on the container
 * knows them just as it knows somebody whom the identity provider sent.
 */
@ApplicationScoped
public class TestLogin implements HttpAuthenticationMechanism {

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    return named(request.getParameter("className"), request.getParameter("methodName"))
        .map(who -> context.notifyContainerAboutLogin(who.value(), Set.of(who.roles())))
        .orElseGet(context::doNothing);
  }

  private static Optional<SignedInAs> named(String test, String method) {
    if (test == null || method == null) {
      return Optional.empty();
    }
    try {
      return Arrays.stream(Class.forName(test).getDeclaredMethods())
          .filter(declared -> declared.getName().equals(method))
          .findFirst()
          .map(declared -> declared.getAnnotation(SignedInAs.class));
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(test, e);
    }
  }
}
