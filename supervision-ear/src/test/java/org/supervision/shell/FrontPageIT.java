package org.supervision.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supervision.stage.Browsers;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;

@OnStage
@Tag("payara")
class FrontPageIT {

  @Test
  void aStrangerIsSentToTheIdentityProvider(Stage stage) throws Exception {
    HttpResponse<Void> response = get(stage.url() + "/");
    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(response.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).startsWith(stage.keycloak().issuer()));
  }

  @Test
  void theSessionIsNeverInTheAddressAndItsCookieIsClosedToScripts(Stage stage) throws Exception {
    HttpResponse<Void> response = get(stage.url() + "/");
    assertThat(response.headers().allValues("Set-Cookie"))
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly"));
    assertThat(response.headers().firstValue("Location").orElse("")).doesNotContain("jsessionid");
  }

  @Test
  void priyaSignsInAndIsGreeted(Browsers browsers) {
    Page page = browsers.of("priya");
    assertThat(page.locator("body")).containsText("Priya");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/metrics", "/openapi", "/health/ready", "/management", "/console"})
  void theServerTellsStrangersNothingOfItself(String path, Stage stage) throws Exception {
    assertThat(get(stage.url() + path).statusCode()).isNotEqualTo(200);
  }

  private static HttpResponse<Void> get(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.discarding());
  }
}
