package org.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Nothing is open but what signing in and out needs, and calendars, which show a secret: everything
 * else asks who is there.
 */
class SecurityConstraintsTest {

  private final Element webApp = parsed();

  @Test
  void everyPageNeedsSomebodyWhoIsSignedIn() {
    assertThat(patterns(true)).containsExactly("/*");
  }

  @Test
  void onlyThesePathsAreOpen() {
    assertThat(patterns(false))
        .containsExactlyInAnyOrder(
            "/sign-out",
            "/signed-out",
            "/callback",
            "/stepup/callback",
            "/health",
            "/problem",
            "/assets/*",
            "/jakarta.faces.resource/*",
            "/favicon.ico",
            "/calendar-feed/*",
            "/api/*");
  }

  @Test
  void theSessionIsACookieThatScriptsCannotRead() {
    assertThat(text("tracking-mode")).containsExactly("COOKIE");
    assertThat(text("http-only")).containsExactly("true");
  }

  @Test
  void scriptsNeedANonceAndTheirRuleStandsLast() {
    String policy =
        text("param-value").stream()
            .filter(value -> value.contains("script-src"))
            .findFirst()
            .orElseThrow();
    assertThat(policy).endsWith("script-src 'self'").doesNotContain("unsafe-eval");
    assertThat(policy.replace("style-src-attr 'unsafe-inline'", ""))
        .doesNotContain("unsafe-inline");
  }

  private List<String> patterns(boolean guarded) {
    List<String> patterns = new ArrayList<>();
    NodeList constraints = webApp.getElementsByTagName("security-constraint");
    for (int i = 0; i < constraints.getLength(); i++) {
      Element constraint = (Element) constraints.item(i);
      boolean asks = constraint.getElementsByTagName("auth-constraint").getLength() > 0;
      if (asks == guarded) {
        patterns.addAll(text(constraint, "url-pattern"));
      }
    }
    return patterns;
  }

  private List<String> text(String name) {
    return text(webApp, name);
  }

  private static List<String> text(Element parent, String name) {
    List<String> all = new ArrayList<>();
    NodeList found = parent.getElementsByTagName(name);
    for (int i = 0; i < found.getLength(); i++) {
      all.add(found.item(i).getTextContent().strip());
    }
    return all;
  }

  private static Element parsed() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(Path.of("src/main/webapp/WEB-INF/web.xml").toFile())
          .getDocumentElement();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
