package org.supervision.access;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who asks the product by plain HTTP, signed in or not, and takes the answers as they
 * come.
 */
final class Visitor {

  private static final Pattern LOGIN_FORM =
      Pattern.compile("action=\"([^\"]*login-actions[^\"]*)\"");
  private static final String PASSWORD = "supervision";
  private static final int MOST_REDIRECTS = 12;

  private final String base;

  /** All hosts are one here, and a cookie for secure connections is one for 127.0.0.1 too. */
  private final Map<String, String> cookies = new TreeMap<>();

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private Visitor(String base) {
    this.base = base;
  }

  /** Somebody whom nobody knows. */
  static Visitor stranger(String base) {
    return new Visitor(base);
  }

  /** Somebody of the cast, signed in with the identity provider. */
  static Visitor of(String base, String login) throws IOException, InterruptedException {
    Visitor visitor = new Visitor(base);
    HttpResponse<String> form = visitor.follow(visitor.get("/"));
    Matcher action = LOGIN_FORM.matcher(form.body());
    if (!action.find()) {
      throw new IllegalStateException("No login form for " + login + " at " + form.uri());
    }
    URI target = URI.create(action.group(1).replace("&amp;", "&"));
    visitor.follow(
        visitor.send(
            HttpRequest.newBuilder(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form(Map.of("username", login, "password", PASSWORD)))));
    return visitor;
  }

  /** Asks for an address of the product; a redirect is an answer like any other. */
  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
  }

  /** Posts a form to an address, as a page of the product would. */
  HttpResponse<String> post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", base)
            .POST(form(fields)));
  }

  /** Goes on from redirect to redirect. */
  HttpResponse<String> follow(HttpResponse<String> response)
      throws IOException, InterruptedException {
    HttpResponse<String> last = response;
    for (int i = 0; i < MOST_REDIRECTS && last.headers().firstValue("Location").isPresent(); i++) {
      URI to = last.uri().resolve(last.headers().firstValue("Location").orElseThrow());
      last = send(HttpRequest.newBuilder(to).GET());
    }
    return last;
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    HttpResponse<String> response =
        client.send(
            request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
    response.headers().allValues("Set-Cookie").forEach(this::keep);
    return response;
  }

  private void keep(String setCookie) {
    String[] cookie = setCookie.split(";", 2)[0].split("=", 2);
    if (cookie[1].isEmpty() || setCookie.contains("Max-Age=0")) {
      cookies.remove(cookie[0]);
    } else {
      cookies.put(cookie[0], cookie[1]);
    }
  }

  private static HttpRequest.BodyPublisher form(Map<String, String> fields) {
    return HttpRequest.BodyPublishers.ofString(
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&")));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
