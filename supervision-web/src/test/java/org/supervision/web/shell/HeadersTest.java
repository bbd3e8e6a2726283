package org.supervision.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HeadersTest {

  private static final String BASE_URL = "base.url";

  @AfterEach
  void forget() {
    System.clearProperty(BASE_URL);
  }

  @Test
  void browsersKeepToTlsWherePeopleComeOverIt() {
    System.setProperty(BASE_URL, "https://supervision.example");
    assertThat(put("/team")).containsKey("Strict-Transport-Security");
    System.setProperty(BASE_URL, "http://127.0.0.1:8480");
    assertThat(put("/team")).doesNotContainKey("Strict-Transport-Security");
  }

  @Test
  void onlyWhatPagesArePaintedWithIsKeptByBrowsers() {
    assertThat(put("/team")).containsEntry("Cache-Control", "no-store");
    assertThat(put("/record/1/pdf")).containsEntry("Cache-Control", "no-store");
    assertThat(put("/assets/css/app.css").get("Cache-Control")).startsWith("public");
  }

  @Test
  void theOriginIsWrittenAsBrowsersWriteIt() {
    System.setProperty(BASE_URL, "https://Supervision.Example:443/sup/");
    assertThat(Here.origin()).isEqualTo("https://supervision.example");
    assertThat(Here.url()).isEqualTo("https://Supervision.Example:443/sup");
    System.setProperty(BASE_URL, "http://127.0.0.1:8480");
    assertThat(Here.origin()).isEqualTo("http://127.0.0.1:8480");
  }

  private static Map<String, String> put(String path) {
    Map<String, String> headers = new HashMap<>();
    Headers.put(
        as(HttpServletRequest.class, Map.of("getRequestURI", path, "getContextPath", "")),
        recording(headers));
    return headers;
  }

  private static HttpServletResponse recording(Map<String, String> headers) {
    return HttpServletResponse.class.cast(
        Proxy.newProxyInstance(
            HeadersTest.class.getClassLoader(),
            new Class<?>[] {HttpServletResponse.class},
            (response, method, arguments) -> {
              headers.put(String.valueOf(arguments[0]), String.valueOf(arguments[1]));
              return null;
            }));
  }

  private static <T> T as(Class<T> type, Map<String, String> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            HeadersTest.class.getClassLoader(),
            new Class<?>[] {type},
            (request, method, arguments) -> answers.get(method.getName())));
  }
}
