package org.supervision.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.SessionCookieConfig;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The cookie of a login travels over TLS alone, wherever the address that people use has it. */
class SafeCookieTest {

  private static final String ADDRESS = "base.url";

  private final String before = System.getProperty(ADDRESS);

  @AfterEach
  void leaveTheAddressAsItWas() {
    if (before == null) {
      System.clearProperty(ADDRESS);
    } else {
      System.setProperty(ADDRESS, before);
    }
  }

  @Test
  void behindAnAddressWithTlsTheCookieIsSecure() {
    assertThat(toldOf("https://supervision.example")).containsEntry("setSecure", true);
  }

  @Test
  void withoutTlsItIsNotOrNobodyCouldSignIn() {
    assertThat(toldOf("http://127.0.0.1:8480")).containsEntry("setSecure", false);
  }

  private static Map<String, Object> toldOf(String address) {
    System.setProperty(ADDRESS, address);
    Map<String, Object> told = new HashMap<>();
    SessionCookieConfig cookie =
        as(SessionCookieConfig.class, (method, words) -> told.put(method, words[0]));
    ServletContext context = as(ServletContext.class, (method, words) -> cookie);
    new SafeCookie().contextInitialized(new ServletContextEvent(context));
    return told;
  }

  private interface Answer {
    Object to(String method, Object[] words);
  }

  private static <T> T as(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, words) -> {
              Object said = answer.to(method.getName(), words);
              return method.getReturnType() == void.class ? null : said;
            }));
  }
}
