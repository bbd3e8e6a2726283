package org.supervision.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The page after a login has ended: by the person, or because nobody touched it for too long. */
@Named
@RequestScoped
public class SignedOutPage {

  @Inject private HttpServletRequest request;

  private boolean isAway() {
    return !back().isEmpty();
  }

  /** The key of its title. */
  public String getTitleKey() {
    return isAway() ? "shell.signedOut.awayTitle" : "shell.signedOut.title";
  }

  /** The key of its sentence. */
  public String getTextKey() {
    return isAway() ? "shell.signedOut.awayText" : "shell.signedOut.text";
  }

  /** Where signing in again leads: back to the same page, or home. */
  public String getBack() {
    return request.getContextPath() + (isAway() ? back() : "/");
  }

  private String back() {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? ""
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(SignOut.COOKIE))
            .map(cookie -> URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8))
            .filter(Address::isWithin)
            .findFirst()
            .orElse("");
  }
}
