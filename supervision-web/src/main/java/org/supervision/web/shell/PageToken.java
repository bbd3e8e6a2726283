package org.supervision.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** What a page gives its script, so that a request by script can be told from a forged one. */
@Named
@RequestScoped
public class PageToken {

  /** The header in which scripts send it. */
  static final String HEADER = "X-Page-Token";

  private static final String KEY = PageToken.class.getName();
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 24;

  @Inject private HttpServletRequest request;

  /** The token of this login. */
  public String getValue() {
    Object value = request.getSession().getAttribute(KEY);
    if (value == null) {
      byte[] bytes = new byte[BYTES];
      RANDOM.nextBytes(bytes);
      value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      request.getSession().setAttribute(KEY, value);
    }
    return value.toString();
  }

  /** Whether a request carries it. */
  public boolean isOurs(String sent) {
    return sent != null
        && MessageDigest.isEqual(
            sent.getBytes(StandardCharsets.UTF_8), getValue().getBytes(StandardCharsets.UTF_8));
  }
}
